/** Reads minutes since the day began as local times. */
class Clock {
  constructor(date, offsets) {
    this.date = new Date(date + 'T00:00:00Z');
    this.offsets = offsets;
  }

  /** Local minutes since midnight of the day. */
  local(minute) {
    let add = this.offsets[0].addMinutes;
    for (const offset of this.offsets) {
      if (offset.fromMinute <= minute) {
        add = offset.addMinutes;
      }
    }
    return minute + add;
  }

  /** Days after the day of the roster. */
  day(minute) {
    return Math.floor(this.local(minute) / 1440);
  }

  /** The time of day, with the date when it is not the day of the roster, or of what stands before. */
  time(minute, dayBefore = 0) {
    const day = this.day(minute);
    const ofDay = this.local(minute) - day * 1440;
    const time = two(Math.floor(ofDay / 60)) + ':' + two(ofDay % 60);
    if (day === dayBefore) {
      return time;
    }
    const date = new Date(this.date.getTime() + day * 86400000);
    return date.getUTCMonth() + 1 + '-' + date.getUTCDate() + '\u00a0' + time;
  }

  range(start, end) {
    return this.time(start) + '\u2013' + this.time(end, this.day(start));
  }

  /** The day of the roster in words. */
  dayInWords() {
    return new Intl.DateTimeFormat(Words.language === 'zh' ? 'zh-CN' : 'en-GB', {
      dateStyle: 'full',
      timeZone: 'UTC',
    }).format(this.date);
  }
}

function two(number) {
  return String(number).padStart(2, '0');
}
