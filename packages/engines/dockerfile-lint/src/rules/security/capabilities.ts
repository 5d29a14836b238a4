// Rights that a step gives to programs and files by default: capabilities and the mask of new files.

import type { CommandInstruction } from '@portcullis/formats/dockerfile';
import { callHas, callsOf, operands } from '../../calls.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { isShipped } from './stages.js';

/** Capabilities that are as good as root: their holder takes the rest. */
const likeRoot =
  /\bcap_(?:sys_admin|sys_module|sys_ptrace|sys_rawio|sys_chroot|dac_override|dac_read_search|setuid|setgid|setfcap|setpcap|chown|fowner|mknod|bpf|all|linux_immutable)\b|\ball[=+]/i;

export const capabilityGranted: DockerfileRule = {
  id: 'capability-like-root',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'A program gets a capability that is as good as root',
  why: 'Whoever runs the program, without rights of their own, can read, change or become what root can',
  remedy: 'Leave it out, or give the program only the capability that it needs, such as cap_net_bind_service for a low port.',
  controls: controls.setuid,
  risks: risks.access,
  references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN setcap cap_sys_admin+ep /usr/bin/x\n' },
      { text: 'FROM debian:12\nRUN setcap "cap_net_raw,cap_setuid=eip" /usr/bin/x\n' },
      { text: 'FROM debian:12\nRUN setcap =ep /usr/bin/x\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN setcap cap_net_bind_service=+ep /usr/bin/x\n' },
      { text: 'FROM debian:12\nRUN setcap -r /usr/bin/x && getcap /usr/bin/cap_sys_admin\n' },
      { text: 'FROM debian:12 AS a\nRUN setcap cap_sys_admin+ep /x\nFROM alpine:3.20\n' },
    ],
  },
  check: {
    on: ['RUN'],
    onbuild: true,
    *instruction(run, context) {
      if (!isShipped(context.stageOf(run), context)) return;
      for (const call of callsOf(run as CommandInstruction, context)) {
        if (call.name !== 'setcap' || callHas(call, 'r')) continue;
        const granted = operands(call).find(({ value }) => likeRoot.test(value.slice(0, 500)) || /^[=+][eip]{1,3}$/.test(value));
        if (granted !== undefined) yield { at: call.spanOf(granted), message: `setcap gives ${granted.value.slice(0, 100)}` };
      }
    },
  },
};

export const openUmask: DockerfileRule = {
  id: 'umask-open',
  aliases: [],
  severity: 'low',
  confidence: 'high',
  title: 'New files may be changed by everyone',
  why: 'Any process in the container, also one that an attacker has without rights, can replace what the step made',
  remedy: 'Use `umask 022`, and give single files to the account that needs them.',
  controls: controls.setuid,
  risks: risks.access,
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN umask 000 && make install\n' }, { text: 'FROM debian:12\nRUN umask 0; mkdir /data\n' }],
    good: [
      { text: 'FROM debian:12\nRUN umask 022 && make install\n' },
      { text: 'FROM debian:12\nRUN umask 0002 && umask && echo umask 000\n' },
    ],
  },
  check: {
    on: ['RUN'],
    onbuild: true,
    *instruction(run, context) {
      for (const call of callsOf(run as CommandInstruction, context))
        if (call.name === 'umask' && /^0{1,4}$/.test(call.args[0]?.value ?? ''))
          yield { at: call.at, message: `umask ${call.args[0]?.value} lets everyone write` };
    },
  },
};
