/** The page as a whole: which roster, which view, what is looked for. */
const Page = {
  views: [Overview, Sites, SiteMap, Teams, Volunteers, ScoreView],
  rosters: [],
  comparisons: [],
  roster: null,
  view: Overview,
  filter: new Filter(),

  start(data) {
    Words.load(data.words, data.language);
    this.rosters = data.rosters.map((it) => new Roster(it));
    this.comparisons = data.comparisons;
    if (this.comparisons.length > 0) {
      this.views = [...this.views, CompareView];
    }
    this.roster = this.rosters[0];
    this.follow();
    this.draw();
    window.addEventListener('hashchange', () => this.go());
    ['(min-width: 640px)', '(prefers-color-scheme: dark)'].forEach((it) =>
      window.matchMedia(it).addEventListener('change', () => this.drawView())
    );
    letPrint();
  },

  /** Goes where the address says: a view, or one site. */
  follow() {
    const [id, site] = location.hash.slice(1).split('/');
    this.view = this.views.find((it) => it.id === id) || Overview;
    const chosen = this.roster.sites.find((it) => String(it.index) === site);
    if (chosen) {
      this.filter.clear();
      this.filter.site = chosen;
    }
  },

  /** To another view; who is typing goes on typing. */
  go() {
    const typing = document.activeElement.id === 'search';
    document.querySelectorAll('dialog').forEach((it) => it.close());
    this.follow();
    this.draw();
    window.scrollTo(0, 0);
    if (typing) {
      const search = document.getElementById('search');
      search.focus();
      search.setSelectionRange(search.value.length, search.value.length);
    } else {
      document.getElementById('view-title').focus({ preventScroll: true });
    }
  },

  /** Everything. */
  draw() {
    document.documentElement.lang = Words.language === 'zh' ? 'zh-CN' : 'en';
    document.title = this.roster.data.name + ' \u00b7 Daybreak';
    replaceChildren(
      document.getElementById('page'),
      h('a', { class: 'skip', href: '#view', on: { click: skip } }, say('SKIP')),
      masthead(this),
      h('div', { class: 'bar-top' }, navigation(this), searchBox(this)),
      h('main', { id: 'view' },
        h('h2', { id: 'view-title', class: 'unseen', tabindex: -1 }, this.view.title()),
        toolbar(this),
        h('div', { id: 'view-body', class: 'view-' + this.view.id }))
    );
    this.drawView();
  },

  /** The view alone, so that what is typed into keeps the focus. */
  drawView() {
    const status = document.getElementById('count');
    if (status !== null) {
      status.textContent = this.view.count(this.roster, this.filter);
      document.getElementById('clear').hidden = !this.filter.narrows;
    }
    this.view.draw(this.roster, this.filter, document.getElementById('view-body'));
  },

  open(roster) {
    this.roster = roster;
    this.filter.clear();
    this.draw();
  },
};

function skip(event) {
  event.preventDefault();
  document.getElementById('view-title').focus();
}

function masthead(page) {
  const { roster } = page;
  return h('header', { class: 'masthead' },
    h('div', null,
      h('h1', null, said(roster.data.name)),
      h('p', { class: 'quiet' },
        roster.clock.dayInWords() + ' \u00b7 ' + roster.data.timeZone + ' \u00b7 ', said(roster.data.file))),
    h('div', { class: 'masthead-side' },
      page.rosters.length > 1 && h('label', { class: 'choice' }, say('ROSTER'),
        h('select', { id: 'roster', on: { change: (event) => page.open(page.rosters[event.target.value]) } },
          page.rosters.map((it, at) => h('option', { value: at, selected: it === roster }, it.data.file)))),
      h('div', { class: 'languages', role: 'group', 'aria-label': say('LANGUAGE') },
        Words.languages.map((it) => h('button', {
          type: 'button',
          lang: it,
          'data-language': it,
          'aria-pressed': String(it === Words.language),
          on: { click: () => speak(page, it) },
        }, Words.nameOf(it)))),
      h('button', { type: 'button', class: 'plain', on: { click: () => window.print() } }, say('PRINT_SHEETS'))));
}

function speak(page, language) {
  Words.language = language;
  page.draw();
  document.querySelector(`[data-language="${language}"]`).focus();
}

function navigation(page) {
  return h('nav', { 'aria-label': say('VIEWS') }, page.views.map((it) =>
    h('a', { href: '#' + it.id, 'aria-current': it === page.view ? 'page' : null }, it.title())));
}

/** Looking for something in a view that lists nothing leads to the volunteers. */
function searchBox(page) {
  let waiting = 0;
  const look = (query) => {
    page.filter.query = query;
    if (page.view.choices.length > 0) {
      page.drawView();
    } else {
      location.hash = '#' + Volunteers.id;
    }
  };
  return h('input', {
    type: 'search', id: 'search', placeholder: say('SEARCH'), 'aria-label': say('SEARCH'), value: page.filter.query,
    autocomplete: 'off', spellcheck: 'false',
    on: {
      input: (event) => {
        clearTimeout(waiting);
        waiting = setTimeout(() => look(event.target.value), 120);
      },
    },
  });
}

function toolbar(page) {
  const { roster, filter, view } = page;
  if (view.choices.length === 0) {
    return null;
  }
  const names = (list) => list.map((name, index) => [index, name]);
  const choices = {
    area: () => choice(page, 'area', say('AREA'), names(roster.areas)),
    role: () => choice(page, 'role', say('ROLE'), names(roster.roles)),
    team: () => choice(page, 'team', say('TEAM'), names(roster.data.teams).concat([[-1, say('NO_TEAM')]])),
    state: () => choice(page, 'state', say('COVERAGE'),
      [['short', say('SHORT')], ['empty', say('EMPTY')], ['full', say('FULL')]]),
    call: () => choice(page, 'call', say('STATUS'),
      [['called', say('CALLED')], ['standby', say('STANDING_BY')], ['home', say('AT_HOME')]]),
  };
  return h('div', { class: 'toolbar' },
    h('details', { open: window.matchMedia('(min-width: 640px)').matches },
      h('summary', null, say('FILTER')),
      h('div', { class: 'choices' }, view.choices.map((it) => choices[it]()))),
    filter.site !== null && h('span', { class: 'chip' }, say('ONLY') + ' ', said(filter.site.name)),
    h('button', {
      type: 'button', id: 'clear', class: 'plain', hidden: !filter.narrows, on: { click: () => clearFilter(page) },
    }, say('SHOW_ALL')),
    h('p', { id: 'count', role: 'status' }));
}

function choice(page, key, title, options) {
  const chosen = page.filter[key];
  return h('label', { class: 'choice' }, title,
    h('select', {
      'data-choice': key,
      on: {
        change: (event) => {
          const at = event.target.selectedIndex;
          page.filter[key] = at === 0 ? null : options[at - 1][0];
          page.drawView();
        },
      },
    },
    h('option', { value: '' }, say('ANY')),
    options.map(([value, name]) => h('option', { value, selected: value === chosen }, name))));
}

function clearFilter(page) {
  page.filter.clear();
  if (location.hash.includes('/')) {
    location.hash = '#' + page.view.id;
  } else {
    page.draw();
    document.getElementById('search').focus();
  }
}

Page.start(JSON.parse(document.getElementById('data').textContent));
