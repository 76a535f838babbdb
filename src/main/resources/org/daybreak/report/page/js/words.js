/** What people read, in the language that the reader has chosen. */
const Words = (() => {
  let tables = {};
  let language = 'en';

  function of(key, values) {
    const words = tables[language][key];
    if (words === undefined) {
      throw new Error('No words for ' + key);
    }
    return words.replace(/\{(\d)\}/g, (place, index) => String(values[index]));
  }

  return {
    load(all, first) {
      tables = all;
      language = first;
    },
    get languages() {
      return Object.keys(tables);
    },
    get language() {
      return language;
    },
    set language(other) {
      language = other;
    },
    say: (key, ...values) => of('page.' + key, values),
    constraint: (name) => of('constraint.' + name, []),
    level: (name) => of('level.' + name.toUpperCase(), []),
    unit: (name) => of('unit.' + name, []),
    kind: (name) => of('compare.' + name, []),
    list: (items) => items.join(of('page.LIST_SEPARATOR', [])),
    nameOf: (other) => tables[other]['page.LANGUAGE_NAME'],
  };
})();

const say = Words.say;
