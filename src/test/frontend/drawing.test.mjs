// The answer to NetworkView, loaded as it is into four drawing libraries. VIEW names the file with the answer (or with its
// data.network alone), asked for with a groupBy so that there are combos. Each library gets a fresh copy, and none gets
// anything that is not in the answer but styles and, where a library wants them, positions.
//
// Exercised: each library's own reading and checks of the data, the layout, and the making of every shape and label.
// Not exercised: what is painted; the canvases of browser.mjs draw nothing. ECharts alone paints here, as SVG text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { apply } from '../../../docs/front-end/apply.js';
import { container, openBrowser } from './browser.mjs';

const file = process.env.VIEW ?? new URL('../../../target/frontend/NetworkView.json', import.meta.url);
const text = readFileSync(file, 'utf8');
const window = openBrowser();
after(() => window.close());

function answer() {
  const json = JSON.parse(text);
  return json.data?.network ?? json;
}

const { nodes, edges, combos, totals, truncated } = answer();
const ids = (items) => items.map((item) => item.id).sort();
const byId = (items) => new Map(items.map((item) => [item.id, item]));

describe('NetworkView', () => {
  test('has something of everything, as much as it says', () => {
    assert.ok(nodes.length > 1 && edges.length > 0, 'nodes and edges');
    assert.ok(combos.length > 0, 'combos: ask for it with a groupBy');
    assert.ok(nodes.some((node) => node.combo !== null), 'a node in a combo');
    assert.ok(truncated || totals.nodes === nodes.length, 'totals.nodes');
    assert.ok(truncated || totals.edges === edges.length, 'totals.edges');
  });

  test('has one id for one thing, across nodes, edges and combos', () => {
    const all = [...nodes, ...edges, ...combos].map((item) => item.id);
    assert.deepEqual(all.filter((id, at) => all.indexOf(id) !== at), []);
  });

  test('has no dangling edge and no missing combo', () => {
    const drawn = byId(nodes);
    const groups = byId(combos);
    assert.deepEqual(edges.filter((edge) => !drawn.has(edge.source) || !drawn.has(edge.target)), []);
    assert.deepEqual([...nodes, ...combos].filter((item) => item.combo !== null && !groups.has(item.combo)), []);
  });

  test('says the same thing in each form', () => {
    for (const node of nodes) {
      assert.deepEqual([node.key, node.data.id, node.data.label, node.data.parent], [node.id, node.id, node.name, node.combo]);
      assert.deepEqual([node.attributes.label, node.attributes.size], [node.name, node.value]);
    }
    for (const edge of edges) {
      assert.deepEqual([edge.key, edge.data.id, edge.data.source, edge.data.target], [edge.id, edge.id, edge.source, edge.target]);
    }
    for (const combo of combos) {
      assert.deepEqual([combo.data.id, combo.data.parent], [combo.id, combo.combo]);
    }
  });

  test('leaves shapes to the front end', () => {
    const items = [...nodes, ...edges, ...combos];
    assert.deepEqual(items.filter((item) => 'type' in item || 'type' in (item.attributes ?? {})), []);
  });
});

describe('AntV G6', async () => {
  const { Graph } = await import('@antv/g6');
  const graph = new Graph({
    container: container(window),
    animation: false,
    data: answer(),
    layout: { type: 'grid' },
    node: { style: { labelText: (node) => node.name } },
    edge: { style: { labelText: (edge) => edge.data.entity } },
    combo: { style: { labelText: (combo) => combo.data.label } },
  });
  after(() => graph.destroy());

  test('renders it', async () => {
    await graph.render();
    assert.deepEqual(ids(graph.getNodeData()), ids(nodes));
    assert.deepEqual(ids(graph.getEdgeData()), ids(edges));
    assert.deepEqual(ids(graph.getComboData()), ids(combos));
  });

  test('makes a shape with its label of each node, edge and combo', () => {
    for (const node of nodes) {
      assert.equal(graph.getElementRenderStyle(node.id).labelText, node.name);
      assert.ok(graph.getElementPosition(node.id).every(Number.isFinite));
    }
    edges.forEach((edge) => assert.equal(graph.getElementRenderStyle(edge.id).labelText, edge.data.entity));
    combos.forEach((combo) => assert.equal(graph.getElementRenderStyle(combo.id).labelText, combo.data.label));
  });

  test('puts each node and combo into its combo', () => {
    for (const item of [...nodes, ...combos]) {
      assert.equal(graph.getParentData(item.id, 'combo')?.id ?? null, item.combo);
    }
  });

  test('joins each edge to its ends', () => {
    edges.forEach((edge) => assert.ok(graph.getRelatedEdgesData(edge.source).some(({ id }) => id === edge.id)));
  });
});

describe('Cytoscape.js', async () => {
  const { default: cytoscape } = await import('cytoscape');
  const warnings = [];
  cytoscape.warnings(true);
  const warn = console.warn;
  console.warn = (...words) => warnings.push(words.join(' '));
  const cy = cytoscape({ headless: true, styleEnabled: true, style: [{ selector: '[label]', style: { label: 'data(label)' } }] });
  cy.add({ nodes: answer().combos }); // its compounds are nodes, and come first
  cy.add(answer());
  cy.layout({ name: 'grid' }).run();
  console.warn = warn;

  test('loads it without a warning', () => {
    assert.deepEqual(warnings, []);
    assert.deepEqual(ids(cy.nodes().map((node) => node.data())), ids([...nodes, ...combos]));
    assert.deepEqual(ids(cy.edges().map((edge) => edge.data())), ids(edges));
  });

  test('shows each label', () => {
    for (const item of [...nodes, ...combos]) {
      assert.equal(cy.getElementById(item.id).style('label'), item.data.label);
    }
  });

  test('puts each node and combo into its compound', () => {
    for (const item of [...nodes, ...combos]) {
      assert.equal(cy.getElementById(item.id).parent().first().id() ?? null, item.combo);
    }
  });

  test('joins each edge to its ends', () => {
    for (const edge of edges) {
      const drawn = cy.getElementById(edge.id);
      assert.deepEqual([drawn.source().id(), drawn.target().id()], [edge.source, edge.target]);
    }
  });
});

describe('graphology and sigma', async () => {
  const { default: graphology } = await import('graphology');
  const { default: layout } = await import('graphology-layout');
  const { default: Sigma } = await import('sigma');
  const graph = new graphology.MultiDirectedGraph();
  graph.import(answer());

  test('graphology imports it', () => {
    assert.deepEqual(graph.nodes().sort(), ids(nodes));
    assert.deepEqual(graph.edges().sort(), ids(edges));
    edges.forEach((edge) => assert.deepEqual(graph.extremities(edge.id), [edge.source, edge.target]));
  });

  test('sigma takes each node and edge, and knows the program of each', () => {
    layout.circular.assign(graph); // sigma wants positions, and makes none
    const sigma = new Sigma(graph, container(window));
    for (const node of nodes) {
      const drawn = sigma.getNodeDisplayData(node.id);
      assert.equal(drawn.label, node.name);
      assert.ok(node.attributes.size > 0 && Number.isFinite(drawn.x) && Number.isFinite(drawn.y), node.id);
      assert.ok(drawn.type in sigma.getSetting('nodeProgramClasses'), drawn.type);
    }
    edges.forEach((edge) =>
      assert.ok(sigma.getEdgeDisplayData(edge.id).type in sigma.getSetting('edgeProgramClasses')));
    sigma.kill();
  });
});

describe('ECharts', async () => {
  const echarts = await import('echarts');
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 1200, height: 1200 });
  const { nodes: data, edges: links } = answer();
  const categories = ['UNIT', 'ALLIANCE', 'TEAM'].map((name) => ({ name }));
  chart.setOption({
    animation: false,
    series: { type: 'graph', layout: 'circular', data, links, categories, label: { show: true } },
  });
  after(() => chart.dispose());
  const series = chart.getModel().getSeriesByIndex(0);

  test('takes each node and edge', () => {
    const graph = series.getGraph();
    assert.deepEqual(graph.nodes.map((node) => node.id).sort(), ids(nodes));
    assert.equal(graph.edges.length, edges.length, 'it leaves out an edge without its ends in silence');
    nodes.forEach((node, at) => assert.equal(series.getRawValue(at), node.value));
  });

  test('knows the category of each node', () => {
    const known = categories.map((category) => category.name);
    nodes.forEach((node) => assert.ok(known.includes(node.category), node.category));
  });

  test('paints each label', () => {
    const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
    const svg = chart.renderToSVGString();
    const painted = (name) => svg.includes(`>${name.replace(/[&<>"']/g, (each) => entities[each])}</text>`);
    assert.deepEqual(nodes.filter((node) => !painted(node.name)), []);
  });
});

describe('apply', () => {
  const view = { ...answer(), revision: '1' };
  const nothing = Object.fromEntries(['Nodes', 'Edges', 'Combos']
    .flatMap((items) => ['added', 'updated', 'removed'].map((what) => [what + items, []])));
  const delta = { since: '1', revision: '2', resync: null, truncated, totals, ...nothing };

  test('takes out and puts in by id', () => {
    const [node] = nodes;
    const around = edges.filter((edge) => edge.source === node.id || edge.target === node.id);
    const less = apply(view, { ...delta, removedNodes: [node.id], removedEdges: ids(around) });
    const more = apply(less, { ...delta, since: '2', revision: '3', addedNodes: [node], addedEdges: around });

    assert.deepEqual(ids(less.nodes), ids(nodes.slice(1)));
    assert.equal(less.edges.length, edges.length - around.length);
    assert.deepEqual([ids(more.nodes), ids(more.edges), more.revision], [ids(nodes), ids(edges), '3']);
    assert.deepEqual(ids(view.nodes), ids(nodes), 'the view itself stays as it was');
  });

  test('replaces what was updated, in its place', () => {
    const renamed = { ...combos.at(-1), data: { ...combos.at(-1).data, label: 'renamed' } };
    const changed = apply(view, { ...delta, updatedCombos: [renamed] });
    assert.deepEqual(changed.combos, [...combos.slice(0, -1), renamed]);
  });

  test('replaces everything for a resync', () => {
    const resync = { ...view, nodes: [], edges: [], combos: [], revision: '2' };
    assert.equal(apply(view, { ...delta, resync }), resync);
  });

  test('refuses the changes since another revision', () => {
    assert.throws(() => apply(view, { ...delta, since: '0' }), /revision 0/);
  });
});
