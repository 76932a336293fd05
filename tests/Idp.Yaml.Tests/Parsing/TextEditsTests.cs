using CsCheck;
using Idp.Yaml.Parsing;

namespace Idp.Yaml.Tests.Parsing;

public sealed class TextEditsTests
{
    // The texts hold their own indices, so that each character says where it comes from; -1 came in.
    [Fact]
    public void A_character_leads_back_through_insertions_and_deletions()
        => Gen.Select(Gen.Int[1, 60], Gen.Select(Gen.Int[0, 1000], Gen.Bool).List[0, 8].List[0, 4]).Sample((length, rounds) =>
        {
            var text = Enumerable.Range(0, length).ToList();
            var edits = new TextEdits();
            foreach (var round in rounds)
            {
                var places = round.Select(one => (At: 1 + (one.Item1 % Math.Max(1, text.Count - 1)), IsInsertion: one.Item2))
                    .Where(one => one.At < text.Count).DistinctBy(one => one.At).OrderBy(one => one.At).ToList();
                edits.Add(places.Select(one => one.IsInsertion ? (one.At, -1) : (one.At - 1, 1)));
                foreach (var (at, isInsertion) in Enumerable.Reverse(places))
                {
                    if (isInsertion)
                    {
                        text.Insert(at, -1);
                    }
                    else
                    {
                        text.RemoveAt(at);
                    }
                }
            }

            for (var i = 0; i < text.Count; i++)
            {
                if (text[i] >= 0)
                {
                    Assert.Equal(text[i], edits.ToOriginal(i));
                }
            }
        }, iter: 5000);
}
