// Charts: drawn to the width they are given, so that their lines and letters keep their size.

/** A box that is drawn again whenever its width changes. */
function drawnToWidth(attributes, draw) {
  const box = h('div', attributes);
  let width = 0;
  new ResizeObserver(() => {
    if (box.clientWidth > 0 && box.clientWidth !== width) {
      width = box.clientWidth;
      replaceChildren(box, draw(width));
    }
  }).observe(box);
  return box;
}

/** People on site and people missing, from one change to the next: `{start, end, present, short, empty}`. */
function dayIntervals(sites) {
  const changes = new Map();
  const add = (minute, sign, slot) => {
    const change = changes.get(minute) || { present: 0, short: 0, empty: 0 };
    slot.roles.forEach((it) => {
      change.present += sign * it.present;
      change.short += sign * Math.max(0, it.min - it.present);
      change.empty += sign * Math.max(0, it.target - Math.max(it.min, it.present));
    });
    changes.set(minute, change);
  };
  sites.forEach((site) =>
    site.slots.forEach((slot) => {
      add(slot.start, 1, slot);
      add(slot.end, -1, slot);
    })
  );
  const minutes = [...changes.keys()].sort((a, b) => a - b);
  const now = { present: 0, short: 0, empty: 0 };
  return minutes.slice(0, -1).map((start, at) => {
    Object.keys(now).forEach((key) => (now[key] += changes.get(start)[key]));
    return { start, end: minutes[at + 1], ...now };
  });
}

/** The day as three steps on top of each other: people on site, short of a minimum, other empty places. */
function dayChart(intervals, clock, width) {
  const height = 280;
  const edge = { left: 44, right: 10, top: 10, bottom: 24 };
  const from = intervals[0].start;
  const to = intervals[intervals.length - 1].end;
  const most = Math.max(1, ...intervals.map((it) => it.present + it.short + it.empty));
  const step = niceStep(most / 4);
  const top = Math.ceil(most / step) * step;
  const x = (minute) => edge.left + ((minute - from) / (to - from)) * (width - edge.left - edge.right);
  const y = (people) => height - edge.bottom - (people / top) * (height - edge.top - edge.bottom);
  const block = (kind, it, low, high, attributes) =>
    low === high
      ? null
      : [
          s('rect', { class: kind, x: x(it.start), width: x(it.end) - x(it.start), y: y(high), height: y(low) - y(high), ...attributes }),
          s('line', { class: kind, x1: x(it.start), x2: x(it.end), y1: y(high), y2: y(high) }),
        ];
  return s(
    'svg',
    { class: 'chart', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': dayInWords(intervals, clock) },
    hatch('hatch-day'),
    ticks(0, top, step).map((people) => [
      s('line', { class: 'grid', x1: edge.left, x2: width - edge.right, y1: y(people), y2: y(people) }),
      s('text', { x: edge.left - 8, y: y(people) + 4, 'text-anchor': 'end' }, Numbers.grouped(people)),
    ]),
    intervals.map((it) => [
      block('day-empty', it, it.present + it.short, it.present + it.short + it.empty),
      block('day-short', it, it.present, it.present + it.short, { fill: 'url(#hatch-day)' }),
      block('day-present', it, 0, it.present),
    ]),
    hours(from, to, clock, width).map((minute, at, marks) => {
      const text = clock.time(minute, at === 0 ? 0 : clock.day(marks[at - 1]));
      return [
        s('line', { class: 'grid', x1: x(minute), x2: x(minute), y1: height - edge.bottom, y2: height - edge.bottom + 4 }),
        s('text', { x: Math.min(x(minute), width - textWidth(text, 12) / 2), y: height - 6, 'text-anchor': 'middle' }, text),
      ];
    })
  );
}

function dayInWords(intervals, clock) {
  const fullest = intervals.reduce((a, b) => (b.present > a.present ? b : a));
  const worst = intervals.reduce((a, b) => (b.short + b.empty > a.short + a.empty ? b : a));
  return say(
    'DAY_IN_WORDS',
    Numbers.grouped(fullest.present),
    clock.time(fullest.start),
    Numbers.grouped(worst.short + worst.empty),
    clock.time(worst.start)
  );
}

/** About how wide a text is, in pixels, with a little room. */
function textWidth(text, size) {
  return [...text].reduce((width, it) => width + (it.codePointAt(0) > 0x2e80 ? size : size * 0.58), 6);
}

/** Full local hours, as many as have room. */
function hours(from, to, clock, width) {
  const least = ((to - from) * 64) / width;
  const step = [60, 120, 180, 240, 360, 720, 1440].find((it) => it >= least) || 1440;
  const marks = [];
  for (let minute = from; minute <= to; minute++) {
    if (((clock.local(minute) % step) + step) % step === 0) {
      marks.push(minute);
    }
  }
  return marks;
}

function niceStep(least) {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((it) => it * power).find((it) => it >= least);
}

function ticks(from, to, step) {
  const marks = [];
  for (let mark = from; mark <= to; mark += step) {
    marks.push(mark);
  }
  return marks;
}

/** A pattern that says "missing" without colour. */
function hatch(id) {
  return s(
    'defs',
    null,
    s(
      'pattern',
      { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      s('rect', { class: 'hatch-ground', width: 6, height: 6 }),
      s('rect', { class: 'hatch-line', width: 2.4, height: 6 })
    )
  );
}

/** How a number is spread over people: a bar for each range, with how many are in it. */
function histogram(distribution, valueName, width) {
  const height = 120;
  const edge = { top: 18, bottom: 22 };
  const first = distribution.barWidth === 1 && distribution.bars[0] === 0 ? 1 : 0;
  const bars = distribution.bars.slice(first);
  const each = Math.min(48, width / bars.length);
  const most = Math.max(...bars);
  const every = Math.ceil(44 / each);
  return s(
    'svg',
    { class: 'chart', width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    bars.map((people, at) => {
      const tall = people === 0 ? 0 : Math.max(1, (people / most) * (height - edge.top - edge.bottom));
      const left = at * each;
      const value = (at + first) * distribution.barWidth;
      return [
        s('rect', { class: 'bar', x: left, width: Math.max(1, each - 2), y: height - edge.bottom - tall, height: tall }),
        people > 0 && (each >= 26 || people === most)
          ? s('text', { x: left + (each - 2) / 2, y: height - edge.bottom - tall - 4, 'text-anchor': 'middle' }, Numbers.grouped(people))
          : null,
        at % every === 0
          ? distribution.barWidth === 1
            ? s('text', { class: 'axis', x: left + (each - 2) / 2, y: height - 6, 'text-anchor': 'middle' }, valueName(value))
            : s('text', { class: 'axis', x: left, y: height - 6 }, valueName(value))
          : null,
      ];
    }),
    s('line', { class: 'grid', x1: 0, x2: width, y1: height - edge.bottom + 0.5, y2: height - edge.bottom + 0.5 })
  );
}
