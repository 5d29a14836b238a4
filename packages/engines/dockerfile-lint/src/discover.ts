// Which files of a workspace are Dockerfiles, by their names: the list of the whole repository.

export { isDockerfileName } from '@portcullis/formats/dockerfile';
