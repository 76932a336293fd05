using Idp.JsonSchemas.Loading;

namespace Idp.JsonSchemas.Metaschema;

/// <summary>The meta-schema that json-schema.org publishes, which every schema may refer to.</summary>
internal static class Draft07
{
    public const string Uri = "http://json-schema.org/draft-07/schema";

    private static readonly Lazy<SchemaText> Parsed = new(Read);

    public static SchemaText Text => Parsed.Value;

    private static SchemaText Read()
    {
        using var stream = typeof(Draft07).Assembly.GetManifestResourceStream("draft-07.json")
            ?? throw new InvalidOperationException("The meta-schema is missing from the assembly.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return SchemaText.Read(bytes.ToArray(), int.MaxValue);
    }
}
