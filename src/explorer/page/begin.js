/* What an operation is opened with: its variables, filled in from the county as whoever is picked sees it. */
(() => {
  'use strict';
  const random = () => Math.random().toString(36).slice(2, 10);
  const typesIn = (text) => [...new Set([...text.matchAll(/"\$ID:(\w+)"/g)].map(([, type]) => type))];

  /** The entries that ids may name: rather such as the act may be done with now. */
  function question(types, lists, action) {
    const can = action === null ? '' : ` can(actions: [${action}]) { allowed }`;
    return `{ ${types.map((type) => `${type}: ${lists[type]}(first: 20) { nodes { id version${can} } }`).join(' ')} }`;
  }

  /** `ask` sends a query and answers `{ data }`; `expectedVersion` is that of the first entry that is named. */
  async function filled({ variables, action, lists }, ask, now = new Date()) {
    let text = JSON.stringify(variables ?? {}, null, 2);
    const types = typesIn(text);
    const found = types.length === 0 ? {} : ((await ask(question(types, lists, action)))?.data ?? {});
    const chosen = new Map(
      types.map((type) => {
        const nodes = found[type]?.nodes ?? [];
        return [type, nodes.find(({ can }) => can?.[0]?.allowed) ?? nodes[0]];
      }),
    );
    const month = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 7);
    text = text
      .replace(/"\$ID:(\w+)"/g, (_, type) => JSON.stringify(chosen.get(type)?.id ?? ''))
      .replaceAll('"$VERSION"', String(chosen.get(types[0])?.version ?? 1))
      .replaceAll('"$KEY"', () => `"explorer-${random()}"`)
      .replaceAll('"$YEAR"', month.slice(0, 4))
      .replaceAll('"$MONTH"', `"${month}"`);
    return text === '{}' ? '' : text;
  }

  window.sanbixuBegin = { filled };
})();
