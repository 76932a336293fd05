using Idp.Catalog.Model;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Descriptors;

/// <summary>Puts what the YAML reader finds straight into an entity's storage.</summary>
internal sealed class EntitySink(EntityValueBuilder builder) : IYamlSink
{
    /// <summary>Whether a key that starts with <c>$</c> has come by since this was last set to false.</summary>
    public bool HasPlaceholderKey { get; set; }

    public void StartMapping(SourceSpan span) => builder.StartObject();

    public void Key(ReadOnlySpan<byte> utf8, SourceSpan span)
    {
        HasPlaceholderKey |= !utf8.IsEmpty && utf8[0] == (byte)'$';
        builder.Key(utf8);
    }

    public void EndMapping(SourceSpan span) => builder.EndObject();

    public void StartSequence(SourceSpan span) => builder.StartArray();

    public void EndSequence(SourceSpan span) => builder.EndArray();

    public void Null(SourceSpan span) => builder.Null();

    public void Boolean(bool value, SourceSpan span) => builder.Boolean(value);

    public void Number(double value, SourceSpan span) => builder.Number(value);

    public void String(ReadOnlySpan<byte> utf8, SourceSpan span) => builder.String(utf8);
}
