import type { Basis } from '../../kernel/law.js';

// Which office prevents which kind of disaster, by the county's own work points.
const points = (title: string, article: string): readonly Basis[] => [{ title, article }];
export const disasterBasis = {
  /** 水利、规划自然资源、林业、气象等部门落实灾害防治主体责任. */
  prevention: points('巫溪县2021年工作要点', '第十三条'),
  corridor: points('2025年全县安全生产、防灾减灾救灾和消防工作要点', '第二条'),
  units: points('2025年全县安全生产、防灾减灾救灾和消防工作要点', '第三条'),
  chief: points('武隆区2024年工作要点', '第一条'),
};

/** Kinds for which a department must answer everywhere: 洪涝干旱、地震地灾、森林火灾、气象灾害 (GB/T 28921). */
export const preventedKinds: Readonly<Record<string, string>> = {
  '010100': '干旱',
  '010200': '洪涝',
  '010400': '暴雨',
  '020100': '地震',
  '020300': '崩塌',
  '020400': '滑坡',
  '020500': '泥石流',
  '040600': '森林火灾',
};

/** Whether a duty is about a kind of disaster: the code begins with digits that it names. */
export const prevents = ({ disasterKinds }: { readonly disasterKinds: readonly string[] }, kind: string): boolean =>
  disasterKinds.some((digits) => kind.startsWith(digits));
