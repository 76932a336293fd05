using CsCheck;

namespace Idp.Content.Tests;

internal static class Texts
{
    internal static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);
}
