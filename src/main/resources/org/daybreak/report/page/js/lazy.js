// Long lists: only what is near the screen is drawn, so that ten thousand rows open as fast as ten.

/** Up to so many pieces are all drawn at once, so that the browser's own search finds everything. */
const DRAWN_AT_ONCE = 60;

const NEAR = '1000px 0px';

/**
 * Fills a container with pieces. Each has a `box`, an element that stands for it, an estimated
 * `height` in pixels, and `draw`, which gives what is in the box.
 */
function lazyList(container, pieces) {
  replaceChildren(container, pieces.map((it) => it.box));
  if (pieces.length <= DRAWN_AT_ONCE) {
    pieces.forEach((it) => replaceChildren(it.box, it.draw()));
    return;
  }
  const byBox = new Map(pieces.map((it) => [it.box, it]));
  const observer = new IntersectionObserver(
    (entries) => entries.forEach((it) => show(byBox.get(it.target), it.isIntersecting)),
    { rootMargin: NEAR }
  );
  pieces.forEach((it) => {
    it.box.style.setProperty('min-height', it.height + 'px');
    observer.observe(it.box);
  });
}

/** Draws a piece, or empties it and keeps its place. What holds the focus stays. */
function show(piece, near) {
  const drawn = piece.box.childElementCount > 0;
  if (near && !drawn) {
    piece.box.style.removeProperty('min-height');
    replaceChildren(piece.box, piece.draw());
  } else if (!near && drawn && !piece.box.contains(document.activeElement)) {
    piece.box.style.setProperty('min-height', piece.box.offsetHeight + 'px');
    replaceChildren(piece.box);
  }
}
