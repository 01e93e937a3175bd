// Beside GraphiQL: whom to be, operations to begin with, and the schema's terms in Chinese and English. Served from
// this machine alone.
(() => {
  'use strict';
  const $ = (id) => document.getElementById(id);
  const kept = sessionStorage;
  const tabState = 'graphiql:tabState';
  const remember = (input, name) => {
    input.value = kept.getItem(name) ?? '';
    input.addEventListener('change', () => {
      kept.setItem(name, input.value.trim());
      void greet();
    });
  };
  let tokens = new Map();

  // Whatever the page asks, it asks as whoever is picked.
  const plainFetch = window.fetch.bind(window);
  const saying = () =>
    Object.fromEntries(
      [
        [
          'authorization',
          tokens.size > 0
            ? `Bearer ${tokens.get($('who').value) ?? ''}`
            : $('token').value && `Bearer ${$('token').value}`,
        ],
        ['x-purpose', $('purpose').value.trim()],
        ['x-case', encodeURIComponent($('case').value.trim())],
        ['x-sandbox-now', $('clock').value.trim()],
      ].filter(([, value]) => value),
    );
  window.fetch = async (resource, options = {}) => {
    const url = new URL(typeof resource === 'string' ? resource : resource.url, location.href);
    if (url.origin !== location.origin || url.pathname !== '/graphql') return plainFetch(resource, options);
    return plainFetch(resource, {
      ...options,
      headers: { ...Object.fromEntries(new Headers(options.headers)), ...saying() },
    });
  };
  const ask = async (query) =>
    await (
      await window.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
    ).json();

  const made = (tag, text, className) => {
    const element = document.createElement(tag);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    return element;
  };

  async function greet() {
    const told = $('viewer');
    try {
      const { data, errors } = await ask('{ viewer { roles operator { name } organisation { name } } }');
      told.classList.toggle('refused', !data);
      told.textContent = data
        ? `${data.viewer.operator?.name ?? '（系统）'} · ${data.viewer.organisation?.name ?? ''} · ${data.viewer.roles.join(' ') || '无角色 no role'}`
        : (errors?.[0]?.message ?? '');
    } catch {
      told.textContent = '';
    }
  }

  async function people() {
    const response = await plainFetch('/dev/tokens').catch(() => null);
    if (!response?.ok) {
      $('pick').hidden = true;
      $('paste').hidden = false;
      $('token').addEventListener('change', () => location.reload());
      $('token').value = kept.getItem('token') ?? '';
      $('token').addEventListener('input', () => kept.setItem('token', $('token').value));
      return;
    }
    const all = await response.json();
    const keyOf = ({ client, subject }) => subject ?? `@${client}`;
    tokens = new Map(all.map((person) => [keyOf(person), person.token]));
    for (const person of all) {
      const option = new Option(
        `${person.subject ?? person.client} · ${person.name}${person.title ? ` · ${person.title}` : ''} · ${person.organisation}`,
        keyOf(person),
      );
      option.title = person.says ?? '';
      $('who').append(option);
    }
    const before = kept.getItem('who');
    $('who').value = before && tokens.has(before) ? before : tokens.has('head') ? 'head' : all[0] ? keyOf(all[0]) : '';
    $('who').addEventListener('change', () => {
      kept.setItem('who', $('who').value);
      void greet();
    });
    $('banner').hidden = false;
    $('clock-label').hidden = false;
  }

  /** Puts an operation in a tab of its own, in front of the others. */
  function openIn(title, query, given = '') {
    let state;
    try {
      state = JSON.parse(localStorage.getItem(tabState));
    } catch {
      state = null;
    }
    const tabs = Array.isArray(state?.tabs) ? state.tabs.filter((tab) => (tab.query ?? '').trim() !== '') : [];
    // The first tab is the one GraphiQL fills its editors from when it begins; what it kept of the last one would
    // come before it.
    localStorage.setItem(
      tabState,
      JSON.stringify({
        tabs: [
          {
            id: crypto.randomUUID(),
            hash: null,
            title,
            operationName: title,
            query,
            variables: given,
            headers: null,
            response: null,
          },
          ...tabs,
        ].slice(0, 8),
        activeTabIndex: 0,
      }),
    );
    localStorage.setItem('graphiql:query', query);
    localStorage.setItem('graphiql:variables', given);
    location.reload();
  }

  async function examples() {
    const all = await (await plainFetch('/explorer/operations.json')).json();
    const list = $('examples');
    const open = async (operation) =>
      openIn(operation.name, operation.query, await window.sanbixuBegin.filled(operation, ask));
    const show = () => {
      const wanted = $('filter').value.trim().toLowerCase();
      list.replaceChildren(
        ...all
          .filter(({ name, term }) => `${name} ${term}`.toLowerCase().includes(wanted))
          .map((operation) => {
            const { name, kind, term } = operation;
            const item = made('li');
            const button = made('button');
            button.dataset.operation = name;
            button.append(made('span', kind, 'kind'), made('strong', name), made('small', term));
            button.addEventListener('click', () => void open(operation));
            item.append(button);
            return item;
          }),
      );
    };
    $('filter').addEventListener('input', show);
    show();
  }

  /** Every named part of the schema with its description, which ends in the Chinese term. */
  async function terms() {
    const typeOf = 'type { ...T } ';
    const ref = 'fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }';
    const { data } = await ask(
      `{ __schema { types { kind name description fields { name description args { name description } ${typeOf} } inputFields { name description ${typeOf} } enumValues { name description } } } } ${ref}`,
    );
    if (!data) return [];
    const written = ({ kind, name, ofType }) =>
      kind === 'NON_NULL' ? `${written(ofType)}!` : kind === 'LIST' ? `[${written(ofType)}]` : name;
    return data.__schema.types
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => [
        { name: type.name, says: type.description ?? '', kind: type.kind.toLowerCase().replace('_', ' ') },
        ...(type.fields ?? []).flatMap((field) => [
          {
            name: `${type.name}.${field.name}`,
            says: field.description ?? '',
            kind: written(field.type),
            root: type.name === 'Query' || type.name === 'Mutation' ? field.name : null,
            of: type.name,
          },
          ...field.args.map((arg) => ({
            name: `${type.name}.${field.name}(${arg.name})`,
            says: arg.description ?? '',
            kind: 'argument',
          })),
        ]),
        ...(type.inputFields ?? []).map((field) => ({
          name: `${type.name}.${field.name}`,
          says: field.description ?? '',
          kind: written(field.type),
        })),
        ...(type.enumValues ?? []).map((value) => ({
          name: `${type.name}.${value.name}`,
          says: value.description ?? '',
          kind: 'value',
        })),
      ]);
  }
  const marked = (text, wanted) => {
    const at = text.toLowerCase().indexOf(wanted);
    const parts = document.createDocumentFragment();
    if (wanted === '' || at < 0) {
      parts.append(text);
      return parts;
    }
    parts.append(text.slice(0, at), made('mark', text.slice(at, at + wanted.length)), text.slice(at + wanted.length));
    return parts;
  };
  let index = null;
  async function find() {
    index ??= terms();
    const all = await index;
    const wanted = $('search').value.trim().toLowerCase();
    const names = wanted === '' ? [] : all.filter(({ name, says }) => `${name} ${says}`.toLowerCase().includes(wanted));
    // What is called so comes before what only mentions it.
    names.sort(
      (a, b) =>
        Number(b.name.toLowerCase().includes(wanted) || b.says.endsWith(wanted)) -
        Number(a.name.toLowerCase().includes(wanted) || a.says.endsWith(wanted)),
    );
    $('hits').replaceChildren(
      ...names.slice(0, 80).map(({ name, says, kind, root, of }) => {
        const item = made('li');
        const button = made('button');
        const strong = made('strong');
        const small = made('small');
        strong.append(marked(name, wanted));
        small.append(marked(says, wanted));
        button.append(made('span', kind, 'kind'), strong, small);
        button.title = root ? '在编辑器中打开 open in the editor' : '复制名称 copy the name';
        button.addEventListener('click', () => {
          if (root) openIn(root, `${of === 'Mutation' ? 'mutation' : 'query'} {\n  # ${says}\n  ${root}\n}\n`);
          else void navigator.clipboard?.writeText(name.split('.').at(-1));
        });
        item.append(button);
        return item;
      }),
    );
    if (names.length === 0 && wanted !== '') $('hits').append(made('li', '没有找到 nothing found'));
  }

  for (const tab of document.querySelectorAll('#panel [role="tab"]')) {
    tab.addEventListener('click', () => {
      for (const other of document.querySelectorAll('#panel [role="tab"]')) {
        other.setAttribute('aria-selected', String(other === tab));
        $(other.getAttribute('aria-controls')).hidden = other !== tab;
      }
      kept.setItem('tab', tab.id);
      if (tab.id === 'tab-terms') {
        $('search').focus();
        void find();
      }
    });
  }
  $('search').addEventListener('input', () => void find());
  for (const [id, name] of [
    ['purpose', 'purpose'],
    ['case', 'case'],
    ['clock', 'clock'],
  ])
    remember($(id), name);

  window.sanbixuExplorer = (async () => {
    await people();
    await Promise.all([greet(), examples()]);
    if (kept.getItem('tab') === 'tab-terms') $('tab-terms').click();
  })();
})();
