const publishable = 'pk_size_0123456789abcdef0123456789abcdef';
const places = ['DE', 'US-CA', 'US', 'BR'];

/** What the built server answers to the banner of the Temboo example: in each language, for visitors from here and there. */
export async function bannerPolicies(): Promise<Readonly<Record<string, string>>> {
  // Not at the top: before the build, there is nothing to import.
  const { createPrivet, memoryStorage } = await import('@privet/server');
  const { default: policy } = await import('@privet/example-temboo/policy');
  const privet = createPrivet({
    policy,
    storage: memoryStorage(),
    secret: 'thirty-two characters, for no one',
    firstKeys: { secret: 'sk_size_0123456789abcdef0123456789abcdef', publishable: { key: publishable, origins: ['https://example.com'] } },
  });
  const answers: Record<string, string> = {};
  for (const locale of policy.locales)
    for (const jurisdiction of places) {
      const query = new URLSearchParams({ view: 'banner', locale, jurisdiction, key: publishable });
      const response = await privet.fetch(
        new Request(`https://example.com/v1/policy?${query}`, { headers: { Origin: 'https://example.com' } }),
      );
      const text = await response.text();
      if (!response.ok) throw new Error(`The banner's policy for ${locale} in ${jurisdiction}: ${response.status} ${text}`);
      answers[`${locale} in ${jurisdiction}`] = text;
    }
  await privet.close();
  return answers;
}
