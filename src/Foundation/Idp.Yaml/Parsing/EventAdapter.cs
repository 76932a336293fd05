using Idp.Yaml.Tape;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Idp.Yaml.Parsing;

/// <summary>Gives YamlDotNet's events on in terms of the text that the user wrote.</summary>
internal sealed class EventAdapter(ParserText text, TapeBuilder builder)
{
    public void Take(ParsingEvent item)
    {
        switch (item)
        {
            case Scalar scalar:
                builder.Scalar(Place(scalar), text.Restore(scalar.Value), Form(scalar.Style));
                break;
            case MappingStart mapping:
                builder.Start(Place(mapping), TapeKind.Mapping, mapping.Style == MappingStyle.Flow);
                break;
            case SequenceStart sequence:
                builder.Start(Place(sequence), TapeKind.Sequence, sequence.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                builder.End(text.ToOriginal(item.End.Index));
                break;
            case AnchorAlias alias:
                builder.Alias(text.ToOriginal(alias.Start.Index), text.ToOriginal(alias.End.Index), text.Restore(alias.Value.Value));
                break;
            default:
                break;
        }
    }

    private NodePlace Place(NodeEvent item) => new(
        text.ToOriginal(item.Start.Index),
        text.ToOriginal(item.End.Index),
        item.Anchor.IsEmpty ? null : text.Restore(item.Anchor.Value),
        item.Tag.IsEmpty ? null : text.Restore(item.Tag.Value));

    private static ScalarForm Form(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => ScalarForm.Quoted,
        ScalarStyle.Literal or ScalarStyle.Folded => ScalarForm.Block,
        _ => ScalarForm.Plain,
    };
}
