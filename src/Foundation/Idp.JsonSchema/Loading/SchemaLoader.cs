using Idp.JsonSchemas.Evaluation;
using Idp.JsonSchemas.Graph;

namespace Idp.JsonSchemas.Loading;

/// <summary>From text to a compiled graph: index every document, then compile the root and whatever it refers to.</summary>
internal static class SchemaLoader
{
    public static JsonSchemaLoadResult Load(SchemaText text, JsonSchemaOptions options)
    {
        var errors = new LoadErrors(options.MaxLoadErrors);
        var index = new SchemaIndex(options.RefSiblings, errors);
        var baseUri = UriReference.Parse(options.BaseUri) with { Fragment = null };
        var root = Index(index, text, baseUri, options, errors);
        foreach (var document in options.Documents.IsDefault ? [] : options.Documents)
        {
            Index(index, document.Text, UriReference.Parse(document.Uri) with { Fragment = null }, options, errors);
        }

        if (root is null || errors.Any)
        {
            return new JsonSchemaLoadResult(null, errors.ToImmutable());
        }

        var compiler = new SchemaCompiler(index, options, errors);
        var node = compiler.Compile(root);
        return errors.Any
            ? new JsonSchemaLoadResult(null, errors.ToImmutable())
            : new JsonSchemaLoadResult(new JsonSchema(node, new EvaluationLimits(options)), []);
    }

    private static SchemaSource? Index(SchemaIndex index, SchemaText text, UriReference uri, JsonSchemaOptions options, LoadErrors errors)
    {
        string? problem = text switch
        {
            { Problem: not null } => text.Problem,
            _ when text.Bytes > options.MaxSchemaBytes => $"the schema has {text.Bytes} bytes; at most {options.MaxSchemaBytes} are read",
            _ when text.Depth > options.MaxDepth => $"the schema is nested {text.Depth} deep; at most {options.MaxDepth} is read",
            _ => null,
        };
        if (problem is null)
        {
            return index.Add(text.Root!, uri);
        }

        errors.Add(new SchemaLocation(uri.DocumentUri, []), problem);
        return null;
    }
}
