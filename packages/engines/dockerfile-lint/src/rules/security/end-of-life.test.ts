import { endOf } from './end-of-life-base.js';
import { products } from './end-of-life-table.js';

test('every day of the table is a day', () => {
  const wrong = products.flatMap(({ what, releases }) =>
    Object.entries(releases).flatMap(([release, day]) =>
      /^20\d\d-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? [] : [`${what} ${release} ${day}`],
    ),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['debian:10-slim', '2024-06-30'],
  ['debian:bookworm-20250101', '2028-06-30'],
  ['docker.io/library/node:18.20-alpine3.18', '2025-04-30'],
  ['node:lts-hydrogen', undefined],
  ['node:hydrogen-slim', '2025-04-30'],
  ['node:lts', undefined],
  ['alpine:3.1', '2016-11-01'],
  ['alpine:3.10', '2021-05-01'],
  ['python:3.13-bullseye', '2026-08-31'],
  ['registry.access.redhat.com/ubi7/ubi:7.9', '2024-06-30'],
  ['openjdk:17-slim', '2022-07-31'],
  ['openjdk', '2022-07-31'],
  ['openjdk:8u312', '2022-07-31'],
  ['openjdk:21-jdk-slim', '2023-09-19'],
  ['openjdk:29-ea', undefined],
  ['java:8', '2016-12-31'],
  ['ghcr.io/acme/node:12', undefined],
  ['mcr.microsoft.com/dotnet/aspnet:6.0-alpine', '2024-11-12'],
])('%s: %p', (image, end) => {
  expect(endOf(image)?.end).toBe(end);
});

test.each([
  ['openjdk:11', 'The image openjdk is deprecated: this tag was to get no update after 2022-07-31'],
  ['java:8', 'The image java is deprecated: it was to get no update after 2016-12-31'],
  ['openjdk:21', 'The image openjdk is deprecated: of Java 21 it has builds of early access alone, made until its release on 2023-09-19'],
  ['node:12', undefined],
])('of %s no more is said than its publisher did', (image, says) => expect(endOf(image)?.says).toBe(says));
