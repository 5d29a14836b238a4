// Places where made-up values stand for real ones.

/** Tests, samples, manuals and others' code hold made-up values that look real. */
export const rehearsal =
  /(?:^|\/)(?:tests?|testing|testsuites?|specs?|e2e|fixtures?|mocks?|fakes?|fuzz(?:er|ing)?|__tests__|__mocks__|testdata|test-data|test_data|examples?|samples?|demos?|docs?|documentation|bench(?:marks?)?|locales?|i18n|l10n|translations?|po|vendor|node_modules|third_party|stubs?)\/|_tests?\.[a-z]{1,5}$|\.(?:test|spec|stories|cy)\.[cm]?[jt]sx?$|(?:^|\/)test_[^/]{1,200}\.py$|Tests?\.(?:java|kt|cs|php|scala|swift|groovy)$|(?:^|\/)(?:(?:CHANGELOG|CHANGES|NEWS|HISTORY|ChangeLog)\b|doc\.go$)/i;
