// Asking key services for as long as what names keys is read, where the input `fetch-keys` allows it.

import { type ConnectContext, extraAuthorities } from '../connect.js';
import type { Deadline } from '../deadline.js';
import { badInput, type KeyInputs, type RegistryInputs } from '../inputs.js';
import type { KeyService } from './key-reference.js';

/**
 * @param read gets no service where nobody may be asked.
 * @throws PortcullisError `input-invalid` beside `layout`, or what `read` throws.
 */
export async function withKeyService<Value>(
  inputs: KeyInputs & Pick<RegistryInputs, 'layout' | 'ca-file'>,
  context: ConnectContext & { readonly deadline?: Pick<Deadline, 'atEnd'> },
  read: (service: KeyService | undefined) => Promise<Value>,
): Promise<Value> {
  if (!inputs['fetch-keys']) return read(undefined);
  if (inputs.layout.length > 0)
    throw badInput('fetch-keys', 'no such input beside `layout`, which opens no socket', 'true', 'Leave one of them out.');
  const { connectKeyServices } = await import('./index.js');
  const services = connectKeyServices(context.environment, context.now, extraAuthorities(inputs, context));
  // A service that drips would hold the process after everybody stopped waiting.
  context.deadline?.atEnd(services.close);
  try {
    return await read(services.publicKey);
  } finally {
    services.close();
  }
}
