// The engines, each loaded when asked for: `--help` and a single scanner must not pay for all of them.

export const engines = {
  secrets: () => import('@portcullis/secret-scan'),
  dockerfile: () => import('@portcullis/dockerfile-lint'),
  imageVerify: () => import('@portcullis/image-verify'),
};

export type DockerfileEngine = typeof import('@portcullis/dockerfile-lint');
