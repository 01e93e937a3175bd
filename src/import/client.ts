import { LedgerFault, sentence, type Language } from './findings.js';

/** The service as an importer sees it: one address, one token. It can do no more than any other client. */
export interface Service {
  readonly ask: <Data>(query: string, variables?: object) => Promise<Data>;
  /** Sends a file, and answers its id. */
  readonly send: (name: string, type: string, bytes: Buffer) => Promise<string>;
}

interface Answer<Data> {
  readonly data?: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}
const attempts = 6;
const unreached = (address: string) =>
  new LedgerFault(
    sentence(`连不上服务 ${address}；须先启动服务。`, `The service at ${address} cannot be reached; start it first.`),
  );

export function serviceAt(address: string, token: string, language: Language): Service {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'accept-language': language };
  const sent = (body: string): Promise<Response | null> =>
    fetch(`${address}/graphql`, { method: 'POST', headers, body }).catch(() => null);
  return {
    ask: async <Data>(query: string, variables: object = {}): Promise<Data> => {
      for (let attempt = 1; ; attempt++) {
        const response = await sent(JSON.stringify({ query, variables }));
        const last = attempt >= attempts;
        if (response === null && last) throw unreached(address);
        if (response?.status === 401) throw new LedgerFault(sentence('令牌无效。', 'The token is not accepted.'));
        if (response !== null) {
          const { data, errors } = (await response.json()) as Answer<Data>;
          if (!errors) return data as Data;
          // Sent again with its key, a request that did take effect is answered with its effect.
          const again = errors.some(
            ({ extensions }) => extensions?.code === 'RETRY_LATER' || extensions?.code === 'TIMEOUT',
          );
          if (last || !again) throw new Error(errors.map(({ message }) => message).join('; '));
        }
        await pause(attempt);
      }
    },
    send: async (name, type, bytes) => {
      const response = await fetch(`${address}/files`, {
        method: 'POST',
        body: new Uint8Array(bytes),
        headers: { ...headers, 'content-type': type, 'x-file-name': encodeURIComponent(name) },
      }).catch(() => {
        throw unreached(address);
      });
      const answer = (await response.json()) as { readonly id?: string; readonly errors?: Answer<never>['errors'] };
      if (answer.id === undefined) throw new Error(answer.errors?.map(({ message }) => message).join('; '));
      return answer.id;
    },
  };
}

const pause = (attempt: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 200 * 2 ** attempt);
  });

/** A token of the sandbox's own, for one of the people it offers. */
export async function sandboxToken(address: string, subject: string): Promise<string> {
  const response = await fetch(`${address}/dev/tokens`).catch(() => {
    throw unreached(address);
  });
  if (!response.ok)
    throw new LedgerFault(
      sentence(
        '该服务不发放令牌；须用 --token 或环境变量 SANBIXU_TOKEN 给出。',
        'This service gives out no tokens; --token or SANBIXU_TOKEN in the environment must say one.',
      ),
    );
  const found = ((await response.json()) as { subject: string | null; token: string }[]).find(
    (person) => person.subject === subject,
  );
  if (!found)
    throw new LedgerFault(
      sentence(`沙箱中没有名为 ${subject} 的人员。`, `The sandbox offers nobody called ${subject}.`),
    );
  return found.token;
}
