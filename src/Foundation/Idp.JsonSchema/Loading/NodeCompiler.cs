using Idp.JsonSchemas.Graph;
using Idp.JsonSchemas.Metaschema;

namespace Idp.JsonSchemas.Loading;

/// <summary>Compiles one schema. Every keyword is checked against the shape that the meta-schema gives it.</summary>
internal sealed partial class NodeCompiler(SchemaCompiler compiler, SchemaNode node, SchemaSource source)
{
    private readonly JsonValue _schema = source.Value;

    public void Compile()
    {
        if (_schema.Kind == JsonInstanceKind.Boolean)
        {
            node.IsFalse = !_schema.Boolean;
            node.IsTrivial = true;
            return;
        }

        if (!_schema.IsObject)
        {
            compiler.Errors.Add(source.Location, "a schema must be an object, true or false");
            return;
        }

        CheckAnnotations();
        CompileDefinitions();
        if (Text("$ref") is { } reference)
        {
            CompileReference(reference);
            if (compiler.Options.RefSiblings == RefSiblings.Ignore)
            {
                return;
            }
        }

        CompileValues();
        CompileLogic();
        CompileNumbers();
        CompileStrings();
        CompileArrays();
        CompileObjects();
        CompileFormat();
        CompileType();
        node.IsTrivial = node is { Type: null, Reference: null, Values: null, Logic: null, Numbers: null, Strings: null, Arrays: null, Objects: null, Format: null };
    }

    private void CompileReference(string reference)
    {
        if (compiler.References.Resolve(source, reference, out string? problem) is { } target)
        {
            node.Reference = new ReferenceRule(compiler.Get(target), reference, !compiler.References.HasReference(target.Value));
        }
        else
        {
            compiler.ReportIfUsed(node, Place("$ref"), $"'{reference}' {problem}");
        }
    }

    private void CompileDefinitions()
    {
        foreach (string keyword in (ReadOnlySpan<string>)["definitions", "$defs"])
        {
            foreach (var _ in SchemaMap(keyword))
            {
                // Compiling them is all: their shape is checked, used or not.
            }
        }
    }

    private void CheckAnnotations()
    {
        foreach (string keyword in (ReadOnlySpan<string>)["$id", "$schema", "$comment", "title", "description", "contentMediaType", "contentEncoding"])
        {
            Text(keyword);
        }

        Flag("readOnly");
        Flag("writeOnly");
        List("examples");
        if (source.Location.Tokens.IsEmpty && Text("$schema") is { } dialect && UriReference.Parse(dialect).DocumentUri is var uri
            && uri is not (Draft07.Uri or "http://json-schema.org/schema") && IsOtherDraft(uri))
        {
            Report("$schema", $"the schema is written in '{dialect}'; draft-07 is what is read here");
        }
    }

    private static bool IsOtherDraft(string uri) => uri.Contains("json-schema.org/draft", StringComparison.Ordinal) && !uri.Contains("draft-07", StringComparison.Ordinal);

    private void CompileType()
    {
        var value = Find("type");
        if (value is null)
        {
            return;
        }

        var names = value.IsArray ? value.Items : [value];
        var types = SchemaTypes.None;
        for (int i = 0; i < names.Length; i++)
        {
            var type = names[i].IsString ? TypeOf(names[i].Text) : SchemaTypes.None;
            var place = value.IsArray ? Place("type").Append(Index(i)) : Place("type");
            if (type == SchemaTypes.None)
            {
                compiler.Errors.Add(place, $"{Show(names[i])} is not a type; the types are array, boolean, integer, null, number, object and string");
            }
            else if ((types & type) != 0)
            {
                compiler.Errors.Add(place, $"the type '{names[i].Text}' is named twice");
            }

            types |= type;
        }

        if (names.Length == 0)
        {
            Report("type", "must name at least one type");
        }

        bool isNullable = compiler.Options.Nullable && Flag("nullable") == true;
        bool isAlone = names.Length == 1 && (!isNullable || types == SchemaTypes.Null);
        string text = JavaScript.JavaScriptText.Of(value) + (isNullable && value.IsArray && (types & SchemaTypes.Null) == 0 ? ",null" : "");
        node.Type = new TypeRule(isNullable ? types | SchemaTypes.Null : types, text, isAlone ? GroupOf(types) : SchemaTypes.None);
    }

    private SchemaTypes GroupOf(SchemaTypes type) => type switch
    {
        // format belongs to both groups, registered or not.
        SchemaTypes.Number when node.Numbers is not null || Has("format") => type,
        SchemaTypes.String when node.Strings is not null || Has("format") => type,
        SchemaTypes.Array when Has("maxItems", "minItems", "additionalItems", "items", "contains", "uniqueItems") => type,
        SchemaTypes.Object when Has("maxProperties", "minProperties", "required", "propertyNames", "additionalProperties", "dependencies", "properties", "patternProperties") => type,
        _ => SchemaTypes.None,
    };

    private static SchemaTypes TypeOf(string name) => name switch
    {
        "null" => SchemaTypes.Null,
        "boolean" => SchemaTypes.Boolean,
        "number" => SchemaTypes.Number,
        "integer" => SchemaTypes.Integer,
        "string" => SchemaTypes.String,
        "array" => SchemaTypes.Array,
        "object" => SchemaTypes.Object,
        _ => SchemaTypes.None,
    };
}
