import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const entries = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'RegisterEntry'),
);

/** The field names of entries that have more than one type. Two of them in one selection need aliases. */
function clashes(): string[] {
  const byName = new Map<string, Set<string>>();
  for (const { name, type } of entries.flatMap((entry) => Object.values(entry.getFields()))) {
    byName.set(name, (byName.get(name) ?? new Set()).add(String(type)));
  }
  return [...byName]
    .filter(([, types]) => types.size > 1)
    .map(([name]) => name)
    .sort();
}

const ownEnum = "an enum of each noun's own: the values are the law's, and none is another's";
/** Names that have more than one type, and why. */
const allowed: Readonly<Record<string, string>> = {
  status: `${ownEnum}; \`stage\` is what all nouns share`,
  lines: 'of a posting its movements, of a drafted list its items: each is what the paper is made of',
  kind: `${ownEnum}; of a disaster it is a code of the national list`,
  grade: ownEnum,
  level: ownEnum,
  category: ownEnum,
  source: `${ownEnum}; of evidence and issues it is told in words`,
  result: ownEnum,
  subject: ownEnum,
  ground: `${ownEnum}; of a veto it is a code of the county's list`,
  finding: 'a lookback finds one of the answers the county asks for; a veto states facts in words',
  measure: 'a target is measured by what the register counts; a duty item says in words what is done',
  unit: 'a relief standard is by person, household or room; elsewhere a unit of measure in words',
  missing: 'people at an accident, and papers of a hand-over',
  step: 'each procedure has steps of its own',
  wording: 'a phrase is its text; an inspection or a case shows the phrases in force',
  number: 'a dishonesty listing has its number only when it is listed',
  head: 'the head of a household is a member; of accountability it is one of the three responsibilities (三类责任)',
  period: 'of the calendar in bulletins and reports; in relief, a part of the programme in its own words (时段)',
  decisionDocument: 'a boundary is ruled by a number of a document (文号); a party is served a file',
  list: 'what is seized is listed on a file (清单); a duty item belongs to a duty list',
  leader: 'a committee is led by a post, whoever holds it; an investigation by a person',
  office: 'a committee has its office (办公室) in the register; who interfered is of any office, in words',
  report: 'a report is a file; that of a case on its investigation is a text',
  place: 'the place in a list (序号); of a relief standard the code prefix it holds for',
  address: 'of a household it is personal; of an enterprise it is public',
  progress: 'of a plan how many visits are planned, made and left; elsewhere in words or entries',
  evidence: 'of a case with what each proves; elsewhere the files that show it',
  hazards: 'those of an enterprise are a list with pages; those that a bulletin announces are named in it',
  overdue: 'of an entry whether it is, of a bulletin how many are',
  topic: `${ownEnum}; of a meeting it is in words`,
  members: 'of a household or a claim its persons; of an investigation its officers',
  officers: 'of a draw the text that its published digest is over; of an inspection the officers',
  visits: 'of a plan how many; of a draw which',
  value: 'of a target a decimal; of a parameter whatever the statute says, also days and lists',
  acceptance: 'a listing says in words what is accepted; an inspection of work is accepted by a file',
  aspect: ownEnum,
  checks: 'of a file its five tests; of a task whether it is in place; of a round of spot checks the issues drawn',
  findings: 'each kind of inspection finds its own: of enterprises, of a leader, of the work of offices',
  items: 'of the feed its entries; of a list its duties; of a meeting or programme what is assigned',
  lead: 'an issue of several offices has one that leads them (an entry); of a duty whether it leads',
  inspection: 'of a finding or a case the inspection of an enterprise; of a rectification that of the work of offices',
  outcome: `${ownEnum}; of a target whether it was met`,
  purpose: 'of a spot check what it looks for; of a disclosure what was stated in words',
  plan: 'of an inspection the plan it follows; of a letter a file; of an issue words',
  programme: 'of relief and of measures an entry; key tasks belong to one of two that the county names',
  speaker: 'a bulletin says which office speaks last; a speech says who spoke',
  standard: 'of relief an amount; of what is assigned the measure of its being done, in words',
  former: 'what an entry took the place of is of its own type',
  measures: 'of an issue entries; elsewhere in words',
  persons: 'of a study who took part; elsewhere how many',
  visit: 'a covert visit has scenes, the visit of a leader has findings',
};

test('a field name means one thing over all entries, or stands here with the reason why not', () => {
  const found = clashes();
  expect(found.filter((name) => !(name in allowed))).toEqual([]);
  expect(Object.keys(allowed).filter((name) => !found.includes(name))).toEqual([]);
});

/** Moments and days whose names do not end as the contract says, and why. */
const otherwise: readonly (readonly [RegExp, string])[] = [
  [/Where\.|\.(due|on|asOf|until|since|lastDay)$/, 'a filter, or a word that stands alone'],
  [/From$/, 'where something begins that ends …Until'],
  [/^(Order|Suspend)\w+Input\.deadline$/, 'open proposals of acts that are countersigned hold it'],
];

const wellNamed: Readonly<Record<string, RegExp>> = { DateTime: /(At|Due|Until)$/, CivilDate: /(On|Until)$/ };

test('days end in …On, ends in …Until, moments in …At, due moments in …Due', () => {
  const outliers = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInputObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) => {
          const of: string = getNamedType(field.type as GraphQLOutputType).name;
          const ends = wellNamed[of];
          const name = `${type.name}.${field.name}`;
          return ends && !ends.test(field.name) && !otherwise.some(([known]) => known.test(name))
            ? [`${of} ${name}`]
            : [];
        })
      : [],
  );
  expect(outliers).toEqual([]);
});

test('what ends …At or …Due is a moment, what ends …On is a day: never a place and never yes or no', () => {
  const wrong = entries.flatMap((entry) =>
    Object.values(entry.getFields()).flatMap(({ name, type }) => {
      const of = getNamedType(type).name;
      return (/[a-z](At|Due)$/.test(name) && of !== 'DateTime') || (/[a-z]On$/.test(name) && of !== 'CivilDate')
        ? [`${entry.name}.${name}: ${of}`]
        : [];
    }),
  );
  expect(wrong).toEqual([]);
});
