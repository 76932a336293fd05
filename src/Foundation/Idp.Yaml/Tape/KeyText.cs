using System.Text;

namespace Idp.Yaml.Tape;

/// <summary>Keys as JavaScript makes property names of them.</summary>
internal static class KeyText
{
    public static string Of(DocumentTape tape, int key)
    {
        var entry = tape[tape.Resolve(key)];
        return entry.Kind switch
        {
            TapeKind.Null => "",
            TapeKind.True => "true",
            TapeKind.False => "false",
            TapeKind.Number => JsNumber.ToText(entry.Number),
            TapeKind.String => entry.Text!,
            _ when tape[key].Kind == TapeKind.Alias => "*" + tape[key].Text,
            _ => Flow(tape, key),
        };
    }

    // A collection as a key is written in flow style: { a: 1, b }, [ 1, 2 ].
    private static string Flow(DocumentTape tape, int index)
    {
        var text = new StringBuilder();
        Append(tape, index, text);
        return text.ToString();
    }

    private static void Append(DocumentTape tape, int index, StringBuilder text)
    {
        var entry = tape[index];
        switch (entry.Kind)
        {
            case TapeKind.Alias:
                text.Append('*').Append(entry.Text);
                break;
            case TapeKind.Mapping:
                AppendMapping(tape, index, text);
                break;
            case TapeKind.Sequence:
                AppendSequence(tape, index, text);
                break;
            case TapeKind.String when entry.IsFlow:
                text.Append(Encoding.UTF8.GetString(tape.Source.Utf8.Span[entry.Start..entry.End]));
                break;
            default:
                text.Append(entry.Text);
                break;
        }
    }

    private static void AppendSequence(DocumentTape tape, int index, StringBuilder text)
    {
        text.Append('[');
        var end = tape[index].Next;
        for (var item = index + 1; item < end; item = tape[item].Next)
        {
            text.Append(item == index + 1 ? " " : ", ");
            Append(tape, item, text);
        }

        text.Append(end == index + 1 ? "]" : " ]");
    }

    private static void AppendMapping(DocumentTape tape, int index, StringBuilder text)
    {
        text.Append('{');
        var end = tape[index].Next;
        for (var key = index + 1; key < end;)
        {
            text.Append(key == index + 1 ? " " : ", ");
            if (tape[key].Kind is TapeKind.Mapping or TapeKind.Sequence)
            {
                text.Append("? ");
            }

            Append(tape, key, text);
            var value = tape[key].Next;
            if (tape[value].Kind != TapeKind.Null || tape[value].Text!.Length > 0)
            {
                text.Append(": ");
                Append(tape, value, text);
            }

            key = tape[value].Next;
        }

        text.Append(end == index + 1 ? "}" : " }");
    }
}
