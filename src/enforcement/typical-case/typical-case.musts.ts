const place = /^.{0,12}?(?:自治县|[省市县区])/u;
const form =
  /(?:股份有限公司|有限责任公司|有限公司|合伙企业|专业合作社|合作社|公司|集团|工厂|经营部|加工厂|加油站|厂|矿|店|站|场|部|中心)$/u;

/** A unit by its place and its form alone, and a person by nothing. 隐去名称 */
export function maskedName(unitName: string | null): string {
  if (unitName === null) return '某当事人';
  const where = place.exec(unitName)?.[0] ?? '';
  const kind = form.exec(unitName.slice(where.length))?.[0] ?? '单位';
  return `${where}某${kind}`;
}
/** Whether a text leaves out what would tell who it was: the name, its core, and the code. */
export function tellsNobody(text: string, unitName: string | null, unitCode: string | null): boolean {
  const hidden = [unitName, unitCode, coreOf(unitName)].filter(
    (each): each is string => each !== null && each.length > 1,
  );
  return !hidden.some((each) => text.includes(each));
}
const coreOf = (name: string | null): string | null => name && name.replace(place, '').replace(form, '');
