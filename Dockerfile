# The command line as an image: the committed bundles and nothing that was downloaded while it was built but the base.
FROM gcr.io/distroless/nodejs24-debian12:nonroot
COPY dist /opt/portcullis/dist
COPY LICENSE /opt/portcullis/
WORKDIR /work
ENTRYPOINT ["/nodejs/bin/node", "/opt/portcullis/dist/cli/index.js"]
CMD ["--help"]
