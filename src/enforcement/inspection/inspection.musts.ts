import { factValue, type Must } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import { CFF } from '../../kernel/statutes.js';
import { sentBy, type FileFacts } from '../../file/file.facts.js';
import { certifiedOn, type OperatorFacts } from '../../organisation/organisation.facts.js';

export const twoOfficers = CFF('第四十二条');

/** Two or more certified officers, each named once. 两名以上执法人员 (行政处罚法 第四十二条) */
export const officersAreCertified = (code: string, path: string): Must<any> => ({
  code,
  path: [path],
  basis: (c: { law: Law; at: Instant; entry: { regionCode?: string } }) => [
    c.law.parameter('case.officers.min', civilDateOf(c.at), c.entry.regionCode ?? '').basis,
  ],
  says: {
    zh: '执法人员不得少于规定人数（一般为两人），不得重复，且均须持有效执法证件。',
    en: 'At least the prescribed number of officers, as a rule two, must be named, each only once and each with a valid enforcement certificate.',
  },
  holds: ({ input, facts, at, law, entry }) => {
    const ids = input[path] as readonly string[];
    const least = law.number('case.officers.min', civilDateOf(at), entry.regionCode ?? '');
    return (
      new Set(ids).size === ids.length &&
      ids.length >= least &&
      ids.every((id) =>
        (facts.officers as OperatorFacts[]).some(
          (officer) => officer.key === id && certifiedOn(officer, civilDateOf(at)),
        ),
      )
    );
  },
  facts: ({ input }) => [factValue('officers', (input[path] as readonly string[]).length, '人')],
});
/** A file belongs to an entry only if the caller's own office sent it. */
export const fileIsTheOffices = (code: string, path: string): Must<any> => ({
  code,
  path: [path],
  basis: CFF('第四十七条'),
  says: { zh: '附件须由本单位上传。', en: "The file must have been uploaded by the caller's own office." },
  holds: ({ input, facts, actor }) => sentBy(actor.organisationId, facts.files as FileFacts[], input[path]),
});
