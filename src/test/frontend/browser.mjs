// A browser as far as the drawing libraries need one: jsdom's DOM, and canvases whose 2D and WebGL contexts take every
// call and draw nothing. Whatever the libraries check of the data they check as in a browser; pixels are not looked at.
import { JSDOM } from 'jsdom';

const SIZE = 600;

export function openBrowser() {
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true, url: 'http://localhost' });
  window.HTMLCanvasElement.prototype.getContext = function (kind) {
    return stub({ canvas: this, measureText: (text) => ({ width: 10 * String(text).length }) }, `${kind} context`);
  };
  for (const side of ['Width', 'Height']) {
    for (const measure of ['offset', 'client']) {
      Object.defineProperty(window.HTMLElement.prototype, measure + side, { value: SIZE });
    }
  }
  window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: SIZE, height: SIZE });
  // Node has some of these names itself, as getters that cannot be assigned.
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!(name in globalThis) || ['navigator', 'Event', 'CustomEvent', 'EventTarget'].includes(name)) {
      Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
    }
  }
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) {
    globalThis[name] = window[name].bind(window);
  }
  globalThis.window = window;
  for (const name of ['WebGLRenderingContext', 'WebGL2RenderingContext']) {
    window[name] = globalThis[name] = class {};
    for (const constant of ['BOOL', 'BYTE', 'UNSIGNED_BYTE', 'SHORT', 'UNSIGNED_SHORT', 'INT', 'UNSIGNED_INT', 'FLOAT']) {
      globalThis[name][constant] = constant;
    }
  }
  return window;
}

export function container(window) {
  const element = window.document.createElement('div');
  window.document.body.append(element);
  return element;
}

// Answers every call with another object of its kind, and keeps what is assigned.
function stub(known) {
  return new Proxy(known, {
    get(target, name) {
      if (!(name in target) && typeof name === 'string') {
        target[name] = /^[A-Z0-9_]+$/.test(name) ? 1 : () => stub({});
      }
      return target[name];
    },
  });
}
