import type { Service } from './client.js';
import { sentence } from './findings.js';
import { plainText, type Mapping } from './mapping.js';
import type { Sentence } from '../kernel/act.js';

/** The fields whose values come from a list, and the enum that each is. */
const enums: Readonly<Record<string, string>> = {
  sector: 'SupervisionSector',
  orgForm: 'OrgForm',
  scale: 'EnterpriseScale',
  riskGrade: 'RiskGrade',
  inspectionTier: 'InspectionTier',
};

export interface Words {
  /** The value that a word stands for, or why it stands for none; the word itself where the field takes any. */
  readonly valueOf: (field: string, word: string) => string | { readonly code: string; readonly says: Sentence };
}
export interface Label {
  readonly enum: string;
  readonly value: string;
  readonly label: string;
}

export function wordsFrom(labels: readonly Label[], { values }: Mapping): Words {
  const lists = new Map(
    Object.entries(enums).map(([field, name]) => {
      const own = labels.filter((each) => each.enum === name);
      const words = new Map<string, string>();
      for (const { value, label } of own) {
        // 重大风险（红） is told by the whole, by what stands before the brackets and by the value itself.
        for (const word of [label, label.replace(/（.*）$/, ''), value]) words.set(plainText(word), value);
      }
      for (const [word, value] of Object.entries(values[field] ?? {})) words.set(plainText(word), value);
      const says = sentence(
        `不是本册的用词；须为：${own.map(({ label }) => label).join('、')}`,
        `it is no word of the list; it must be one of ${own.map(({ label, value }) => `${label} (${value})`).join(', ')}`,
      );
      return [field, { words, fault: { code: 'BAD_WORD', says } }] as const;
    }),
  );
  return {
    valueOf: (field, word) => {
      const list = lists.get(field);
      return list === undefined ? word : (list.words.get(plainText(word)) ?? list.fault);
    },
  };
}

/** The Chinese names of enum values, as the service itself tells them, and the mapping's own words. */
export async function wordsOf(service: Service, mapping: Mapping): Promise<Words> {
  const { enumLabels } = await service.ask<{ enumLabels: Label[] }>(
    'query($enums: [EnumName!]!) { enumLabels(enums: $enums) { enum value label } }',
    { enums: Object.values(enums) },
  );
  return wordsFrom(enumLabels, mapping);
}
