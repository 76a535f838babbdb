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
          s('rect', { class: kind, ...box(x(it.start), y(high), x(it.end), y(low)), ...attributes }),
          s('line', { class: kind, ...line(x(it.start), y(high), x(it.end), y(high)) }),
        ];
  return s(
    'svg',
    { class: 'chart', ...sized(width, height), role: 'img', 'aria-label': dayInWords(intervals, clock) },
    hatch('hatch-day'),
    ticks(0, top, step).map((people) => [
      s('line', { class: 'grid', ...line(edge.left, y(people), width - edge.right, y(people)) }),
      s('text', { x: edge.left - 8, y: y(people) + 4, 'text-anchor': 'end' }, grouped(people)),
    ]),
    intervals.map((it) => [
      block('day-empty', it, it.present + it.short, it.present + it.short + it.empty),
      block('day-short', it, it.present, it.present + it.short, { fill: 'url(#hatch-day)' }),
      block('day-present', it, 0, it.present),
    ]),
    hours(from, to, clock, width).map((minute, at, marks) => {
      const text = clock.time(minute, at === 0 ? 0 : clock.day(marks[at - 1]));
      return [
        s('line', { class: 'grid', ...line(x(minute), height - edge.bottom, x(minute), height - edge.bottom + 4) }),
        middle(text, Math.min(x(minute), width - textWidth(text, 12) / 2), height - 6),
      ];
    })
  );
}

function dayInWords(intervals, clock) {
  const fullest = intervals.reduce((a, b) => (b.present > a.present ? b : a));
  const worst = intervals.reduce((a, b) => (b.short + b.empty > a.short + a.empty ? b : a));
  return say(
    'DAY_IN_WORDS',
    grouped(fullest.present),
    clock.time(fullest.start),
    grouped(worst.short + worst.empty),
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
  const floor = height - edge.bottom;
  const first = distribution.barWidth === 1 && distribution.bars[0] === 0 ? 1 : 0;
  const bars = distribution.bars.slice(first);
  const each = Math.min(48, width / bars.length);
  const most = Math.max(...bars);
  const every = Math.ceil(44 / each);
  return s(
    'svg',
    { class: 'chart', ...sized(width, height), 'aria-hidden': 'true' },
    bars.map((people, at) => {
      const tall = people === 0 ? 0 : Math.max(1, (people / most) * (floor - edge.top));
      const left = at * each;
      const center = left + (each - 2) / 2;
      const value = valueName((at + first) * distribution.barWidth);
      return [
        s('rect', { class: 'bar', ...box(left, floor - tall, left + Math.max(1, each - 2), floor) }),
        people > 0 && (each >= 26 || people === most) && middle(grouped(people), center, floor - tall - 4),
        at % every > 0
          ? null
          : distribution.barWidth === 1
            ? middle(value, center, height - 6)
            : s('text', { x: left, y: height - 6 }, value),
      ];
    }),
    s('line', { class: 'grid', ...line(0, floor + 0.5, width, floor + 0.5) })
  );
}

function sized(width, height) {
  return { width, height, viewBox: `0 0 ${width} ${height}` };
}

function box(left, top, right, bottom) {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function line(x1, y1, x2, y2) {
  return { x1, y1, x2, y2 };
}

function middle(text, x, y) {
  return s('text', { x, y, 'text-anchor': 'middle' }, text);
}
