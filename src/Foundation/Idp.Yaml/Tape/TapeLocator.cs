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

        var value = 0;
        var key = 0;
        foreach (var token in pointer.Tokens)
        {
            var container = tape.Resolve(value);
            var found = tape[container].Kind switch
            {
                TapeKind.Mapping => FindKey(tape, container, token),
                TapeKind.Sequence => FindItem(tape, container, token),
                _ => -1,
            };
            if (found < 0)
            {
                return null;
            }

            key = found;
            value = tape[container].Kind == TapeKind.Mapping ? tape[found].Next : found;
        }

        return tape[part == YamlPart.Key ? key : value].Span;
    }

    private static int FindKey(DocumentTape tape, int mapping, string text)
    {
        var end = tape[mapping].Next;
        for (var key = mapping + 1; key < end; key = tape[tape[key].Next].Next)
        {
            if (!tape[key].IsOverridden && KeyText.Of(tape, key) == text)
            {
                return key;
            }
        }

        return -1;
    }

    private static int FindItem(DocumentTape tape, int sequence, string token)
    {
        if (!int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted))
        {
            return -1;
        }

        var end = tape[sequence].Next;
        for (var item = sequence + 1; item < end; item = tape[item].Next)
        {
            if (wanted-- == 0)
            {
                return item;
            }
        }

        return -1;
    }
}
