import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { masks, shownMask, Vault } from '../../src/access/privacy/personal.js';
import type { PersonalClass } from '../../src/access/rights/caller.js';

const digits = (min: number, max: number) => fc.stringMatching(new RegExp(`^\\d{${min},${max}}$`));
const han = fc.constantFrom(...'欧阳司徒王明木龙城厢巫溪一二三号组幢门牌');
const house = fc
  .tuple(
    fc.constantFrom('', '巫溪县', '城厢镇', '巫溪县城厢镇', '木龙村', '城厢镇城北村', '北街街道', '新村'),
    fc.constantFrom('', '1组', '三组'),
    fc.constantFrom('', '5号', '84号', '门牌88', '５号', '3幢2单元', '大院'),
  )
  .map((parts) => parts.join(''))
  .filter((address) => address !== '');
const values: Readonly<Record<PersonalClass, fc.Arbitrary<string>>> = {
  PERSON_NAME: fc.oneof(
    fc.array(han, { minLength: 1, maxLength: 6 }).map((all) => all.join('')),
    fc.constantFrom('欧阳', '司徒', '王', '欧阳修', '上官婉儿', '𠀀', 'A', 'Li Lei', '买买提·吐尔逊'),
  ),
  ID_NUMBER: fc.oneof(
    digits(1, 20),
    fc.constantFrom('500299197506150122', '50029919750615012X', '500299750615012'),
    fc.string({ minLength: 1, maxLength: 20 }),
  ),
  PHONE: fc.oneof(digits(1, 14), fc.constantFrom('13812345678', '0235152001', '023-51520001', '５１５２００１')),
  ACCOUNT: fc.oneof(digits(1, 20), fc.constantFrom('6217000000000000000', 'AB12345678')),
  ADDRESS: fc.oneof(
    house,
    fc.array(han, { minLength: 1, maxLength: 12 }).map((all) => all.join('')),
  ),
};
const classes = Object.keys(values) as PersonalClass[];

/** What earlier releases stored. */
const stored: Readonly<Record<PersonalClass, (value: string) => string>> = {
  PERSON_NAME: (name) => {
    const surname = /^(欧阳|司徒|上官)/.exec(name)?.[0] ?? [...name][0]!;
    return surname + '*'.repeat(Math.max(1, [...name].length - [...surname].length));
  },
  ID_NUMBER: (number) => `${number.slice(0, 6)}********${number.slice(-4)}`,
  PHONE: (phone) => `${phone.slice(0, 3)}****${phone.slice(-4)}`,
  ACCOUNT: (account) => `****${account.slice(-4)}`,
  ADDRESS: (address) => `${[...address].slice(0, 6).join('')}****`,
};
const characters = (text: string): number => [...text.replaceAll('*', '')].length;
const vault = new Vault(Buffer.alloc(32, 7));
const { plain } = vault.newSubjectKey('s');
const sealedLength = (value: string): number => vault.encrypt(plain, value, 'Noun.property s').length;

describe('masks', () => {
  test.each(classes)('%s: of no value all is shown, nor more than two thirds of what is not a place', (of) => {
    fc.assert(
      fc.property(values[of], (value) => {
        for (const shown of [masks[of](value), shownMask(of, stored[of](value), sealedLength(value))]) {
          expect([value, shown, characters(shown) < [...value].length]).toEqual([value, shown, true]);
          if (of !== 'ADDRESS')
            expect([
              value,
              shown,
              Buffer.byteLength(shown.replaceAll('*', '')) * 3 <= Buffer.byteLength(value) * 2,
            ]).toEqual([value, shown, true]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(classes)('%s: a mask of today is shown as it stands, and without its ciphertext the least', (of) => {
    fc.assert(
      fc.property(values[of], (value) => {
        expect(shownMask(of, masks[of](value), sealedLength(value))).toBe(masks[of](value));
        expect(characters(shownMask(of, stored[of](value), null))).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  test('an address never tells its house: nothing from its first figure on, nor its last part', () => {
    fc.assert(
      fc.property(values.ADDRESS, (address) => {
        for (const shown of [
          masks.ADDRESS(address),
          shownMask('ADDRESS', stored.ADDRESS(address), sealedLength(address)),
        ]) {
          expect([address, shown]).toEqual([
            address,
            expect.stringMatching(/^(|\P{N}*[省市州盟区县旗镇乡道村])\*{4}$/u),
          ]);
          expect([address, shown, address.startsWith(shown.slice(0, -4)) && shown.slice(0, -4) !== address]).toEqual([
            address,
            shown,
            true,
          ]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('what a newcomer sees', () => {
    expect(['欧阳修', '欧阳', '王', '王明'].map(masks.PERSON_NAME)).toEqual(['欧阳*', '欧*', '*', '王*']);
    expect(['5002991975', '500299197506150122', '50029919750615012x', '500299750615012'].map(masks.ID_NUMBER)).toEqual([
      '****',
      '500299********0122',
      '500299********012x',
      '500299********5012',
    ]);
    expect(['5152001', '0235152001', '13812345678', '110'].map(masks.PHONE)).toEqual([
      '****01',
      '****01',
      '138****5678',
      '****',
    ]);
    expect(['12345678', '6217000000001234', '1234'].map(masks.ACCOUNT)).toEqual(['****78', '****1234', '****']);
    expect(
      [
        '3组5号',
        '门牌88',
        '巫溪县',
        '木龙村84号',
        '木龙村（演示地址）84号',
        '重庆市巫溪县城厢镇城北村3组',
        '城厢镇幸福小区2幢',
        '城厢镇城北村',
      ].map(masks.ADDRESS),
    ).toEqual([
      '****',
      '****',
      '****',
      '木龙村****',
      '木龙村****',
      '重庆市巫溪县城厢镇城北村****',
      '城厢镇****',
      '城厢镇****',
    ]);
  });
});
