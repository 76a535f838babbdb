// Elements are made here and nowhere else, so that text is only ever text and never markup.

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** An HTML element. Children are nodes, texts, or lists of them; null and false are left out. */
function h(tag, attributes, ...children) {
  return furnish(document.createElement(tag), attributes, children);
}

/** An SVG element, likewise. */
function s(tag, attributes, ...children) {
  return furnish(document.createElementNS(SVG_NAMESPACE, tag), attributes, children);
}

/** What is said in a low voice. */
function quiet(...children) {
  return h('span', { class: 'quiet' }, ...children);
}

/** Text from a file: whichever way it runs, it turns nothing around it. */
function said(text) {
  return h('bdi', null, text);
}

/** `on` holds listeners by event, `style` properties; null and false leave an attribute out. */
function furnish(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name === 'on') {
      Object.entries(value).forEach(([event, listener]) => node.addEventListener(event, listener));
    } else if (name === 'style') {
      Object.entries(value).forEach(([property, it]) => node.style.setProperty(property, it));
    } else {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...shown(children));
  return node;
}

function shown(children) {
  return children.flat(Infinity).filter((it) => it !== null && it !== undefined && it !== false);
}

function replaceChildren(node, ...children) {
  node.replaceChildren(...shown(children));
}
