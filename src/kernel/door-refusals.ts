import type { RefusalKind, Sentence } from './act.js';

/** Refusals that the door itself gives. */
export const doorRefusals = {
  KEY_REUSED: {
    kind: 'KEY_REUSED',
    says: {
      zh: '同一幂等键不得用于内容不同的请求；内容不同的，须使用新的幂等键。',
      en: 'An idempotency key may not be used again for a request with different content; such a request must have a new key.',
    },
  },
  NOT_FOUND: {
    kind: 'NOT_FOUND',
    says: {
      zh: '标识须为您可以查看的条目；未找到该条目。',
      en: 'The id must be of an entry that the caller may see; none was found.',
    },
  },
  NOT_PERMITTED: {
    kind: 'NOT_PERMITTED',
    says: { zh: '您的角色不得办理此事项。', en: 'A caller with these roles may not take this act.' },
  },
  STALE_VERSION: {
    kind: 'STALE_VERSION',
    says: {
      zh: '只能按条目的最新版本办理；该条目在您读取之后已有变动，须重新读取。',
      en: 'An act must be on the current version of the entry; it has changed since the caller read it and must be read again.',
    },
  },
  ILLEGAL_MOVE: {
    kind: 'ILLEGAL_MOVE',
    says: { zh: '该条目在现阶段不得办理此事项。', en: 'This act cannot be taken at the current stage of the entry.' },
  },
  OUTSIDE_SCOPE: {
    kind: 'NOT_PERMITTED',
    says: {
      zh: '不得在本人管辖范围之外登记或者办理。',
      en: "An entry may not be made or acted on outside the caller's own scope.",
    },
  },
  ALREADY_REGISTERED: {
    kind: 'RULE',
    says: {
      zh: '同一代码、编号或者事由只能有一个有效条目，不得重复登记。',
      en: 'Only one entry in force may have the same code, number or occasion.',
    },
  },
  TOO_MANY_ROWS: {
    kind: 'LIMIT',
    says: { zh: '一批不得超过规定行数。', en: 'A batch must not have more rows than its limit.' },
  },
  TOO_LONG: {
    kind: 'LIMIT',
    says: {
      zh: '文字或者列表不得超过规定长度。',
      en: 'A text or list of the input must not be longer than its limit.',
    },
  },
  BAD_TEXT: {
    kind: 'RULE',
    says: {
      zh: '文本不得含控制字符、零宽字符、双向控制字符或者残缺字符。',
      en: 'A text must not have control, zero-width or bidirectional characters, or half a character.',
    },
  },
  NOT_SAID: { kind: 'RULE', says: { zh: '必填内容须写明，不得为空白。', en: 'A required text must not be blank.' } },
  NOT_ONE_LINE: {
    kind: 'RULE',
    says: {
      zh: '名称、编号等须写在一行之内，不得含换行或者控制字符。',
      en: 'A name, number or the like must be on one line, without line breaks or control characters.',
    },
  },
  NOT_A_YEAR: {
    kind: 'RULE',
    says: { zh: '年度须在规定范围之内。', en: 'A year must be within the range that the register accepts.' },
  },
  NO_KEY: { kind: 'LIMIT', says: { zh: '须填写幂等键，不得为空白。', en: 'The idempotency key must not be blank.' } },
  ID_OF_ANOTHER_TYPE: {
    kind: 'RULE',
    says: {
      zh: '标识须为该字段所要求类型的条目；不得填写其他类型条目的标识。',
      en: 'An id must be of an entry of the type that its field takes; it may not be that of another type.',
    },
  },
  BAD_ROW: {
    kind: 'RULE',
    says: { zh: '该行各值须符合其类型的格式。', en: 'Every value of the row must be of its type.' },
  },
  BATCH_REJECTED: {
    kind: 'RULE',
    says: {
      zh: '同批各行须全部合格，方可办理；其他行被拒，整批未办理。',
      en: 'All rows of the batch must be acceptable; others were refused, so that none was accepted.',
    },
  },
} as const satisfies Record<string, { kind: RefusalKind; says: Sentence }>;
