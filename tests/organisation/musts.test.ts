import { describe, expect, test } from '@jest/globals';
import { openWorkOf } from '../../src/access/model/open-work.js';
import { officeFor } from '../../src/access/rights/office-for.js';
import * as organisation from '../../src/organisation/organisation.acts.js';
import { bothSides, operator, type Over } from '../support/musts.js';

const county = '500238000000';
const today = '2026-07-01';
const yesterday = '2026-06-30';
const tomorrow = '2026-07-02';
const paper = { document: '溪编〔2026〕1号' };
const given =
  (well: object) =>
  (over: object = {}, facts: object = {}): Over => ({ input: { ...well, ...over }, facts });
const keeper = operator('sys', 'SYSTEM_ADMIN');
const security = operator('sec', 'SECURITY_ADMIN');
const office = (over: object = {}) => ({
  ...{ key: 'o', name: '局', kind: 'DEPARTMENT', countyCode: '500238', regionCode: county, endedOn: null, ...over },
});
const base = (entry: object, facts: object) => ({
  signers: ['sys'],
  actor: { operatorId: 'sys', organisationId: 'o', clientId: 'c', roles: ['SYSTEM_ADMIN'] },
  entry: { id: 'e', regionCode: county, countyCode: '500238', ...entry },
  facts: { signers: [keeper, security], ...facts },
});
/** Proposed by the keeper and confirmed by security; the other way round; by one alone who is not the keeper. */
const signing = (act: string): readonly (readonly [string, string, Over, Over])[] =>
  (
    [
      [
        ['sys', 'sec'],
        ['sec', 'sys'],
      ],
      [['sys'], ['sec']],
      [
        ['sys', 'sec'],
        ['sys', 'sys'],
      ],
    ] as const
  ).map(([passes, fails]) => [
    act,
    'REGISTER_IS_KEPT_BY_ONE_AND_CONFIRMED_BY_ANOTHER',
    { signers: passes },
    { signers: fails },
  ]);
const blank = { document: ' ' };

describe('offices', () => {
  const founded = given({ name: '局', kind: 'DEPARTMENT', mark: '溪', region: county, ...paper });
  const renamed = given({ name: '局', mark: '溪', ...paper });
  const ended = given(paper);
  const held = (to: string | null) => ({ key: 'e', title: '科员', name: '甲', to });
  const firm = (over: object = {}) => [{ key: 'f', regionCode: county, organisationId: null, ...over }];
  const ofFirm = { kind: 'ENTERPRISE', enterpriseId: 'f' };
  const { foundOrganisation, renameOrganisation, endOrganisation } = organisation;
  bothSides(
    { foundOrganisation, renameOrganisation, endOrganisation },
    base(
      { endedOn: null, kind: 'DEPARTMENT' },
      {
        region: [{ key: county, level: 'COUNTY', validUntil: null }],
        ...{ named: [], firm: [], open: [], holders: [], successor: [] },
      },
    ),
    [
      ['foundOrganisation', 'OFFICE_HAS_A_NAME_AND_A_MARK', founded(), founded({ mark: ' ' })],
      ['foundOrganisation', 'OFFICE_HAS_A_NAME_AND_A_MARK', founded(), founded({ name: '' })],
      ['foundOrganisation', 'OFFICE_NAME_IS_ITS_OWN', founded(), founded({}, { named: [{ key: 'k', officeId: 'x' }] })],
      ['foundOrganisation', 'OFFICE_LIES_WHERE_ITS_KIND_DOES', founded(), founded({ kind: 'TOWNSHIP' })],
      [
        'foundOrganisation',
        'OFFICE_LIES_WHERE_ITS_KIND_DOES',
        founded(),
        founded({}, { region: [{ key: county, level: 'COUNTY', validUntil: yesterday }] }),
      ],
      ['foundOrganisation', 'OFFICE_OF_AN_ENTERPRISE_NAMES_IT', founded(ofFirm, { firm: firm() }), founded(ofFirm)],
      [
        'foundOrganisation',
        'OFFICE_OF_AN_ENTERPRISE_NAMES_IT',
        founded(),
        founded(ofFirm, { firm: firm({ organisationId: 'had' }) }),
      ],
      ['foundOrganisation', 'OFFICE_OF_AN_ENTERPRISE_NAMES_IT', founded(), founded({ enterpriseId: 'f' })],
      ['foundOrganisation', 'OFFICE_IS_FOUNDED_BY_A_DOCUMENT', founded(), founded(blank)],
      ...(['renameOrganisation', 'endOrganisation'] as const).map(
        (act) => [act, 'OFFICE_IS_IN_PLACE', {}, { entry: { endedOn: yesterday } }] as const,
      ),
      ['renameOrganisation', 'OFFICE_HAS_A_NAME_AND_A_MARK', renamed(), renamed({ name: ' ' })],
      [
        'renameOrganisation',
        'OFFICE_NAME_IS_ITS_OWN',
        renamed({}, { named: [{ key: 'k', officeId: 'e' }] }),
        renamed({}, { named: [{ key: 'k', officeId: 'x' }] }),
      ],
      ['renameOrganisation', 'OFFICE_IS_RENAMED_BY_A_DOCUMENT', renamed(), renamed(blank)],
      [
        'endOrganisation',
        'OFFICE_END_LEAVES_NOTHING_OPEN',
        ended({ successorId: 'o' }, { open: [{ key: 'e', entryType: 'Assignment', open: 2 }] }),
        ended({}, { open: [{ key: 'e', entryType: 'Assignment', open: 2 }] }),
      ],
      [
        'endOrganisation',
        'OFFICE_END_LEAVES_NOBODY_IN_POST',
        ended({}, { holders: [held(today)] }),
        ended({}, { holders: [held(tomorrow)] }),
      ],
      ['endOrganisation', 'OFFICE_END_LEAVES_NOBODY_IN_POST', ended(), ended({}, { holders: [held(null)] })],
      ...[{ key: 'e' }, { endedOn: yesterday }, { countyCode: '610525' }, { kind: 'TOWNSHIP' }].map(
        (over) =>
          [
            'endOrganisation',
            'OFFICE_IS_FOLLOWED_BY_ANOTHER_THAT_ANSWERS',
            ended({ successorId: 'o' }, { successor: [office({ kind: 'BUREAU' })] }),
            ended({ successorId: 'o' }, { successor: [office(over)] }),
          ] as const,
      ),
      ['endOrganisation', 'OFFICE_IS_ENDED_BY_A_DOCUMENT', ended(), ended(blank)],
    ] as never,
  );
});

describe('posts', () => {
  const founded = given({ organisationId: 'o', title: '科员', ...paper });
  const changed = given({ title: '科长', roles: ['SECTOR_DEPT'], ...paper });
  const appointed = given({ operatorId: 'a', beginsOn: today, lastDay: null, ...paper });
  const ended = given(paper);
  const holder = (over: object = {}) => ({ key: 'e', operatorId: 'h', to: null, beside: [], ...over });
  const beside = (role: string, to: string | null = null) => [holder({ beside: [{ roles: [role], to }] })];
  const admins = { office: [office({ kind: 'BUREAU' })] };
  const { foundPost, changePost, appointToPost, endPost } = organisation;
  bothSides(
    { foundPost, changePost, appointToPost, endPost },
    base(
      { endedOn: null, roles: [], organisationId: 'o' },
      { office: [office()], holders: [], duties: [], person: [operator('a', 'x', { posts: [], leftOn: null })] },
    ),
    [
      ['foundPost', 'POST_IS_OF_AN_OFFICE_IN_PLACE', founded(), founded({}, { office: [office({ endedOn: today })] })],
      ['foundPost', 'POST_HAS_A_TITLE', founded(), founded({ title: ' ' })],
      ['foundPost', 'POST_IS_FOUNDED_BY_A_DOCUMENT', founded(), founded(blank)],
      ...(['changePost', 'appointToPost', 'endPost'] as const).map(
        (act) => [act, 'POST_IS_IN_PLACE', {}, { entry: { endedOn: today } }] as const,
      ),
      ...signing('changePost'),
      ...signing('appointToPost'),
      ['changePost', 'POST_HAS_A_TITLE', changed(), changed({ title: '' })],
      ['changePost', 'POST_GIVES_ROLES_OF_ITS_OFFICE', changed(), changed({ roles: ['BUREAU_HEAD'] })],
      ['changePost', 'POST_GIVES_ROLES_OF_ITS_OFFICE', changed(), changed({ roles: ['SECTOR_DEPT', 'SECTOR_DEPT'] })],
      [
        'changePost',
        'POST_KEEPS_ADMINISTRATORS_APART',
        changed({ roles: ['SYSTEM_ADMIN'] }, admins),
        changed({ roles: ['SYSTEM_ADMIN', 'BUREAU_HEAD'] }, admins),
      ],
      [
        'changePost',
        'POST_KEEPS_ADMINISTRATORS_APART',
        changed({ roles: ['SYSTEM_ADMIN'] }, { holders: beside('SECURITY_ADMIN', yesterday) }),
        changed({ roles: ['SYSTEM_ADMIN'] }, { holders: beside('SECURITY_ADMIN', today) }),
      ],
      [
        'changePost',
        'POST_KEEPS_ADMINISTRATORS_APART',
        changed({}, { holders: beside('FINANCE') }),
        changed({}, { holders: beside('AUDIT_ADMIN') }),
      ],
      [
        'changePost',
        'POST_IS_NOT_ONES_OWN',
        changed({}, { holders: [holder({ operatorId: 'sys', to: today })] }),
        changed({}, { holders: [holder({ operatorId: 'sys' })] }),
      ],
      ['changePost', 'POST_IS_CHANGED_BY_A_DOCUMENT', changed(), changed(blank)],
      [
        'appointToPost',
        'APPOINTED_IS_ON_THE_REGISTER',
        appointed(),
        appointed({}, { person: [operator('a', 'x', { leftOn: yesterday })] }),
      ],
      [
        'appointToPost',
        'APPOINTED_IS_ON_THE_REGISTER',
        appointed(),
        appointed({}, { office: [office({ endedOn: today })] }),
      ],
      ['appointToPost', 'APPOINTED_IS_NOT_ONESELF', appointed(), appointed({ operatorId: 'sys' })],
      [
        'appointToPost',
        'APPOINTED_DOES_NOT_SIT_THERE',
        appointed(),
        appointed({}, { person: [operator('a', 'x', { posts: [{ from: yesterday, to: null, postId: 'e' }] })] }),
      ],
      ...(
        [
          [['SYSTEM_ADMIN'], ['FINANCE']],
          [['FINANCE'], ['SYSTEM_ADMIN']],
          [['AUDIT_ADMIN'], ['SECURITY_ADMIN']],
        ] as const
      ).map(([roles, others]) => {
        const person = (to: string | null) => ({
          person: [operator('a', 'x', { posts: [{ roles: others, from: '2020-01-01', to }] })],
        });
        return [
          'appointToPost',
          'APPOINTED_KEEPS_ADMINISTRATORS_APART',
          { ...appointed({}, person(yesterday)), entry: { roles } },
          { ...appointed({}, person(today)), entry: { roles } },
        ] as const;
      }),
      ['appointToPost', 'APPOINTED_FROM_TODAY_OR_LATER', appointed(), appointed({ beginsOn: yesterday })],
      [
        'appointToPost',
        'APPOINTED_FROM_TODAY_OR_LATER',
        appointed({ lastDay: today }),
        appointed({ beginsOn: tomorrow, lastDay: today }),
      ],
      ['appointToPost', 'APPOINTED_BY_A_DOCUMENT', appointed(), appointed(blank)],
      [
        'endPost',
        'POST_ENDS_WITH_NOBODY_IN_IT',
        ended({}, { holders: [holder({ to: today })] }),
        ended({}, { holders: [holder()] }),
      ],
      [
        'endPost',
        'POST_ENDS_WITH_NOTHING_UNANSWERED',
        ended(),
        ended({}, { duties: [{ key: 'e', id: 'd', content: '职责' }] }),
      ],
      ['endPost', 'POST_IS_ENDED_BY_A_DOCUMENT', ended(), ended(blank)],
    ] as never,
  );
  test('what widens the rights of a post, and whoever becomes an administrator, needs two', () => {
    const needed = (act: { signatures?: unknown }, ctx: object) => (act.signatures as (ctx: object) => object)(ctx);
    const post = { roles: ['FINANCE'] };
    expect(needed(changePost, { entry: post, input: { roles: ['FINANCE'] } })).toBeNull();
    expect(needed(changePost, { entry: post, input: { roles: [] } })).toBeNull();
    expect(needed(changePost, { entry: post, input: { roles: ['FINANCE', 'SECTOR_DEPT'] } })).toMatchObject({
      needed: 2,
    });
    expect(needed(appointToPost, { entry: post })).toBeNull();
    expect(needed(appointToPost, { entry: { roles: ['AUDIT_ADMIN'] } })).toMatchObject({ needed: 2 });
    const person = { subject: 'a' };
    expect(needed(organisation.changeOperator, { entry: person, input: { account: ' a ' } })).toBeNull();
    expect(needed(organisation.changeOperator, { entry: person, input: { account: 'b' } })).toMatchObject({
      needed: 2,
    });
  });
});

describe('people', () => {
  const entered = given({ name: '甲', account: 'a', region: county, ...paper });
  const changed = given({ name: '甲', account: 'a', ...paper });
  const ended = given(paper);
  const { enterOperator, changeOperator, endOperator } = organisation;
  const person = (to: string | null) => ({ person: [operator('e', 'FINANCE', { posts: [{ roles: [], to }] })] });
  bothSides(
    { enterOperator, changeOperator, endOperator },
    base(
      { leftOn: null, subject: 'a' },
      { region: [{ key: county, level: 'COUNTY', validUntil: null }], account: [], person: [] },
    ),
    [
      ['enterOperator', 'PERSON_IS_ENTERED_IN_A_REGION', entered(), entered({}, { region: [] })],
      ['enterOperator', 'PERSON_HAS_A_NAME_AND_AN_ACCOUNT', entered(), entered({ account: ' ' })],
      [
        'enterOperator',
        'PERSON_HAS_AN_ACCOUNT_OF_THEIR_OWN',
        entered(),
        entered({}, { account: [{ key: 'a', id: 'x' }] }),
      ],
      ['enterOperator', 'PERSON_IS_ENTERED_BY_A_DOCUMENT', entered(), entered(blank)],
      ...(['changeOperator', 'endOperator'] as const).flatMap(
        (act) =>
          [
            [act, 'PERSON_IS_ON_THE_REGISTER', {}, { entry: { leftOn: today } }],
            [act, 'PERSON_IS_NOT_ONESELF', {}, { entry: { id: 'sys' } }],
          ] as const,
      ),
      ...signing('changeOperator'),
      ['changeOperator', 'PERSON_HAS_A_NAME_AND_AN_ACCOUNT', changed(), changed({ name: ' ' })],
      [
        'changeOperator',
        'PERSON_HAS_AN_ACCOUNT_OF_THEIR_OWN',
        changed({}, { account: [{ key: 'a', id: 'e' }] }),
        changed({}, { account: [{ key: 'a', id: 'x' }] }),
      ],
      ['changeOperator', 'PERSON_IS_CHANGED_BY_A_DOCUMENT', changed(), changed(blank)],
      ['endOperator', 'PERSON_LEAVES_WITHOUT_A_POST', ended({}, person(today)), ended({}, person(tomorrow))],
      ['endOperator', 'PERSON_LEAVES_WITHOUT_A_POST', ended({}, person(today)), ended({}, person(null))],
      ['endOperator', 'PERSON_LEAVES_BY_A_DOCUMENT', ended(), ended(blank)],
    ] as never,
  );
});

describe('systems', () => {
  const registered = given({ name: '系统', clientKey: 'k', organisationId: 'o', ...paper });
  const opened = given({ officeIds: ['o'], ...paper });
  const rotated = given({ clientKey: 'k', previousUntil: today, ...paper });
  const closed = given(paper);
  const { registerClient, openClient, rotateClientKey, closeClient } = organisation;
  const taken = { key: [{ key: 'k', clientId: 'x' }] };
  bothSides(
    { registerClient, openClient, rotateClientKey, closeClient },
    base({ open: true }, { key: [], offices: [office()] }),
    [
      ['registerClient', 'CLIENT_KEY_IS_ITS_OWN', registered(), registered({}, taken)],
      ['registerClient', 'CLIENT_KEY_IS_ITS_OWN', registered(), registered({ clientKey: ' ' })],
      [
        'registerClient',
        'CLIENT_IS_RUN_BY_AN_OFFICE_IN_PLACE',
        registered(),
        registered({}, { offices: [office({ endedOn: today })] }),
      ],
      ['registerClient', 'CLIENT_IS_REGISTERED_BY_A_DOCUMENT', registered(), registered(blank)],
      ...signing('openClient'),
      ...signing('rotateClientKey'),
      ['openClient', 'CLIENT_IS_FOR_OFFICES_IN_PLACE', opened({ officeIds: [] }), opened({ officeIds: ['o', 'p'] })],
      [
        'openClient',
        'CLIENT_IS_FOR_OFFICES_IN_PLACE',
        opened(),
        opened({}, { offices: [office({ endedOn: yesterday })] }),
      ],
      ['openClient', 'CLIENT_IS_OPENED_BY_A_DOCUMENT', opened(), opened(blank)],
      ['rotateClientKey', 'CLIENT_KEY_IS_ITS_OWN', rotated(), rotated({}, taken)],
      ['rotateClientKey', 'CLIENT_KEYS_OVERLAP_FOR_A_TIME', rotated(), rotated({ previousUntil: yesterday })],
      [
        'rotateClientKey',
        'CLIENT_KEYS_OVERLAP_FOR_A_TIME',
        rotated({ previousUntil: '2026-07-31' }),
        rotated({ previousUntil: '2026-08-01' }),
      ],
      ['rotateClientKey', 'CLIENT_KEY_IS_ROTATED_BY_A_DOCUMENT', rotated(), rotated(blank)],
      ['closeClient', 'CLIENT_IS_OPEN', {}, { entry: { open: false } }],
      ['closeClient', 'CLIENT_IS_NOT_ONES_OWN_WAY_IN', closed(), { ...closed(), entry: { id: 'c' } }],
      ['closeClient', 'CLIENT_IS_CLOSED_BY_A_DOCUMENT', closed(), closed(blank)],
    ] as never,
  );
});

describe('what an office that has ended leaves', () => {
  const names = { organisationId: 'acts', mentionedId: 'mentioned', officeIds: 'acts' } as const;
  const caller = { organisationId: 'new', tookOver: [{ id: 'old', by: 'new' }] };
  test('is acted on for it by the one that took it over, and by nobody else', () => {
    const forOffice = (row: object | null, who = caller) => officeFor({ names } as never, who, row);
    expect(forOffice({ organisationId: 'old', officeIds: [] })).toBe('old');
    expect(forOffice({ organisationId: null, officeIds: ['x', 'old'] })).toBe('old');
    expect(forOffice({ organisationId: 'old', officeIds: ['new'] })).toBe('new');
    expect(forOffice({ organisationId: 'x', mentionedId: 'old', officeIds: null })).toBe('new');
    expect(forOffice(null)).toBe('new');
    expect(forOffice({ organisationId: 'old' }, { organisationId: 'third', tookOver: caller.tookOver })).toBe('third');
  });
  test('is asked of every noun that has stages and names who acts', () => {
    const noun = (name: string, over: object = {}) => ({
      ...{ entity: { name }, historical: true, lifecycle: { ends: ['DONE'] }, names, ...over },
    });
    const columns = new Map([
      ['organisationId', { name: '"organisation_id"', array: false }],
      ['officeIds', { name: '"office_ids"', array: true }],
      ['mentionedId', { name: '"mentioned_id"', array: false }],
    ]);
    const sql = openWorkOf(
      [noun('Task'), noun('Paper', { lifecycle: null })] as never,
      () => ({ name: '"task"', columns }) as never,
    );
    expect(sql).toContain("'Task' as entry_type");
    expect(sql).toContain("t.status not in ('DONE')");
    expect(sql).not.toContain('mentioned_id');
    expect(sql).not.toContain('Paper');
  });
});
