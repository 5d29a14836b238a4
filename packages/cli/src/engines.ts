// The engines, each loaded when asked for: `--help` and a single scanner must not pay for all of them.

export const engines = {
  secrets: () => import('@portcullis/secrets'),
  dockerfile: () => import('@portcullis/dockerfile'),
  imageVerify: () => import('@portcullis/signatures/image-verify'),
};

export type DockerfileEngine = typeof import('@portcullis/dockerfile');
