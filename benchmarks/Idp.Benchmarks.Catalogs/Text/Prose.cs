using System.Text;

namespace Idp.Benchmarks.Catalogs;

/// <summary>Sentences of random words.</summary>
internal static class Prose
{
    public static string Sentence(int words, ref SeededRandom random)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            text.Append(i == 0 ? "" : " ").Append(random.Pick(Vocabulary.Words));
        }

        text[0] = char.ToUpperInvariant(text[0]);
        return text.Append('.').ToString();
    }
}
