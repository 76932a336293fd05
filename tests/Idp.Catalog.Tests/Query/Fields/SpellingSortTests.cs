using CsCheck;
using Idp.Catalog.Query.Fields;

namespace Idp.Catalog.Tests.Query.Fields;

public sealed class SpellingSortTests
{
    [Fact]
    public void Spellings_are_sorted_by_value_and_then_as_written()
    {
        var part = Of("a", "A", "b", "payments-", "PAYMENTS-", "\0", "12345678", "z");
        Gen.Select(part.Array[0, 6].Select(string.Concat).Array[0, 80], Of("", "ä", "\uE000", "\U00010000")).Sample((texts, odd) =>
        {
            FieldEntry[] entries = [.. texts.Append(odd).Distinct(StringComparer.Ordinal).Select(FieldEntry.Of)];
            var expected = entries.Order(Comparer<FieldEntry>.Create((x, y) =>
                Utf8Order.Compare(x.Value, y.Value) is var byValue and not 0 ? byValue : Utf8Order.Compare(x.Original, y.Original)));
            Assert.Equal(expected, SpellingSort.Order(entries).Select(index => entries[index]));
        }, iter: 300);
    }

    private static Gen<string> Of(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
