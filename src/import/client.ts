/** The service as an importer sees it: one address, one token. It can do no more than any other client. */
export interface Service { readonly ask: (query: string, variables?: object) => Promise<any> }

const attempts = 6;

export function serviceAt(address: string, token: string): Service {
  return {
    ask: async (query, variables = {}) => {
      for (let attempt = 1; ; attempt++) {
        let response: Response;
        try {
          response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'accept-language': 'zh' }, body: JSON.stringify({ query, variables }) });
        } catch (error) {
          if (attempt >= attempts) throw new Error(`The service at ${address} cannot be reached.`, { cause: error });
          await pause(attempt);
          continue;
        }
        if (response.status === 401) throw new Error('The token is not accepted.');
        const { data, errors } = (await response.json()) as { data?: any; errors?: { message: string; extensions?: { code?: string } }[] };
        if (!errors) return data;
        // Sent again with its key, a request that did take effect is answered with its effect.
        if (attempt < attempts && errors.some(({ extensions }) => extensions?.code === 'RETRY_LATER' || extensions?.code === 'TIMEOUT')) { await pause(attempt); continue; }
        throw new Error(errors.map(({ message }) => message).join('; '));
      }
    },
  };
}

const pause = (attempt: number): Promise<void> => new Promise((done) => { setTimeout(done, 200 * 2 ** attempt); });

/** A token of the sandbox's own, for one of the people it offers. */
export async function sandboxToken(address: string, subject: string): Promise<string> {
  const response = await fetch(`${address}/dev/tokens`).catch((error: unknown) => { throw new Error(`The service at ${address} cannot be reached; start it first.`, { cause: error }); });
  if (!response.ok) throw new Error('This service gives out no tokens; say --token, or SANBIXU_TOKEN in the environment.');
  const found = ((await response.json()) as { subject: string | null; token: string }[]).find((person) => person.subject === subject);
  if (!found) throw new Error(`The sandbox offers nobody called ${subject}.`);
  return found.token;
}
