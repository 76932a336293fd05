using Idp.Catalog.Model;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Descriptors;

/// <summary>Puts what the YAML reader finds straight into an entity's storage.</summary>
internal sealed class EntitySink(EntityValueBuilder builder) : IYamlSink
{
    public void StartMapping(SourceSpan span) => builder.StartObject();

    public void Key(ReadOnlySpan<byte> utf8, SourceSpan span) => builder.Key(utf8);

    public void EndMapping(SourceSpan span) => builder.EndObject();

    public void StartSequence(SourceSpan span) => builder.StartArray();

    public void EndSequence(SourceSpan span) => builder.EndArray();

    public void Null(SourceSpan span) => builder.Null();

    public void Boolean(bool value, SourceSpan span) => builder.Boolean(value);

    public void Number(double value, SourceSpan span) => builder.Number(value);

    public void String(ReadOnlySpan<byte> utf8, SourceSpan span) => builder.String(utf8);
}
