using System.Globalization;
using Idp.Diagnostics;

namespace Idp.Yaml.Tape;

/// <summary>Finds the place of one value.</summary>
internal static class TapeLocator
{
    public static SourceSpan? Find(DocumentTape tape, JsonPointer pointer, YamlPart part)
    {
        if (tape.Count == 0)
        {
            return null;
        }

        var (key, value) = (0, 0);
        foreach (var token in pointer.Tokens)
        {
            var container = tape.Resolve(value);
            var found = tape[container].Kind switch
            {
                TapeKind.Mapping => FindPair(tape, container, token),
                TapeKind.Sequence => FindItem(tape, container, token),
                _ => null,
            };
            if (found is null)
            {
                return null;
            }

            (key, value) = found.Value;
        }

        return tape[part == YamlPart.Key ? key : value].Span;
    }

    private static (int Key, int Value)? FindPair(DocumentTape tape, int mapping, string text)
    {
        foreach (var pair in tape.PairsOf(mapping))
        {
            if (KeyText.Of(tape, pair.Key) == text)
            {
                return pair;
            }
        }

        return null;
    }

    private static (int Key, int Value)? FindItem(DocumentTape tape, int sequence, string token)
    {
        if (!int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted))
        {
            return null;
        }

        var end = tape[sequence].Next;
        for (var item = sequence + 1; item < end; item = tape[item].Next)
        {
            if (wanted-- == 0)
            {
                return (item, item);
            }
        }

        return null;
    }
}
