/** Numbers as people read them, the same in all languages. Large ones come and stay as decimal text. */
const Numbers = {
  /** Grouped by thousands. */
  grouped(number) {
    const text = String(number);
    const digits = text.replace('-', '').replace(/\B(?=(\d{3})+$)/g, ',');
    return text.startsWith('-') ? '\u2212' + digits : digits;
  },

  /** Grouped, with a sign unless it is 0. */
  signed(number) {
    return BigInt(number) > 0n ? '+' + Numbers.grouped(number) : Numbers.grouped(number);
  },

  percent(part, whole) {
    return whole === 0 ? 100 : Math.floor((part * 100) / whole);
  },

  /** A length of time in hours and minutes. */
  hours(minutes) {
    const whole = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (whole === 0) {
      return say('MINUTES', rest);
    }
    return rest === 0
      ? say('HOURS', Numbers.grouped(whole))
      : say('HOURS_MINUTES', Numbers.grouped(whole), rest);
  },
};

const { grouped } = Numbers;
