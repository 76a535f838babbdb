// A drawing that can be moved and magnified by hand.

/** Dragging, pinching, and the wheel with Ctrl: the wheel alone scrolls the page. */
function letMove(svg, viewport, draw) {
  const pointers = new Map();
  const at = (event) => ({ x: event.clientX, y: event.clientY });
  svg.addEventListener('pointerdown', (event) => pointers.set(event.pointerId, at(event)));
  ['pointerup', 'pointercancel', 'pointerleave'].forEach((it) =>
    svg.addEventListener(it, (event) => pointers.delete(event.pointerId))
  );
  svg.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) {
      return;
    }
    const now = at(event);
    const other = [...pointers].find(([id]) => id !== event.pointerId);
    if (other) {
      const apart = (it) => Math.hypot(it.x - other[1].x, it.y - other[1].y);
      viewport.magnify(apart(now) / Math.max(1, apart(before)), inBox(svg, other[1]));
    } else {
      viewport.move(now.x - before.x, now.y - before.y);
    }
    pointers.set(event.pointerId, now);
    draw();
  });
  svg.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        viewport.magnify(2 ** (-event.deltaY / 200), inBox(svg, at(event)));
        draw();
      }
    },
    { passive: false }
  );
}

function inBox(svg, point) {
  const box = svg.getBoundingClientRect();
  return { x: point.x - box.left, y: point.y - box.top };
}
