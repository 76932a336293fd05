using Idp.JsonSchemas.Graph;
using Idp.JsonSchemas.JavaScript;
using Idp.JsonSchemas.Patterns;

namespace Idp.JsonSchemas.Loading;

internal sealed partial class NodeCompiler
{
    private void CompileValues()
    {
        var values = Find("enum", JsonInstanceKind.Array, "an array");
        if (values is { Items.Length: 0 })
        {
            Report("enum", "'enum' must have at least one value");
        }

        if (values is not null || Has("const"))
        {
            node.Values = new ValueRules(Find("const"), values is null ? null : new EnumRule(values));
        }
    }

    private void CompileLogic()
    {
        var condition = Schema("if");
        var then = Schema("then");
        var otherwise = Schema("else");
        bool isUsed = condition is not null && (then is not null || otherwise is not null);
        var rules = new LogicRules
        {
            Not = Schema("not"),
            AnyOf = SchemaList("anyOf"),
            OneOf = SchemaList("oneOf"),
            AllOf = SchemaList("allOf"),
            If = isUsed ? condition : null,
            Then = isUsed ? then : null,
            Else = isUsed ? otherwise : null,
        };
        node.Logic = Has("not", "anyOf", "oneOf", "allOf") || isUsed ? rules : null;
    }

    private void CompileNumbers()
    {
        if (!Has("maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf"))
        {
            return;
        }

        double? multipleOf = Number("multipleOf");
        if (multipleOf <= 0)
        {
            Report("multipleOf", "'multipleOf' must be greater than 0");
        }

        node.Numbers = new NumberRules
        {
            Maximum = Number("maximum"),
            Minimum = Number("minimum"),
            ExclusiveMaximum = Number("exclusiveMaximum"),
            ExclusiveMinimum = Number("exclusiveMinimum"),
            MultipleOf = multipleOf,
        };
    }

    private void CompileStrings()
    {
        if (Has("maxLength", "minLength", "pattern"))
        {
            string? pattern = Text("pattern");
            node.Strings = new StringRules
            {
                MaxLength = Count("maxLength"),
                MinLength = Count("minLength"),
                Pattern = pattern is null ? null : compiler.Pattern(node, pattern, Place("pattern")),
            };
        }
    }

    private void CompileArrays()
    {
        if (!Has("maxItems", "minItems", "additionalItems", "items", "contains", "uniqueItems"))
        {
            return;
        }

        var items = Find("items");
        var additional = Schema("additionalItems");
        var item = items is { IsArray: false } ? Schema("items") : null;
        node.Arrays = new ArrayRules
        {
            MaxItems = Count("maxItems"),
            MinItems = Count("minItems"),
            Items = item,
            Tuple = items is { IsArray: true } ? SchemaList("items") : null,
            AdditionalItems = items is { IsArray: true } ? additional : null,
            Contains = Schema("contains"),
            UniqueItems = Flag("uniqueItems") == true,
            UniqueScalars = item is null ? null : ScalarsOf(items!),
        };
    }

    private TypeRule? ScalarsOf(JsonValue items)
    {
        var types = SchemaTypes.None;
        var type = items.Find("type");
        foreach (var name in type is { IsArray: true } ? type.Items : [type ?? JsonValue.Null])
        {
            types |= name.IsString ? TypeOf(name.Text) : SchemaTypes.None;
        }

        if (compiler.Options.Nullable && types != SchemaTypes.None && items.Find("nullable") is { Boolean: true })
        {
            types |= SchemaTypes.Null;
        }

        return types == SchemaTypes.None || (types & (SchemaTypes.Array | SchemaTypes.Object)) != 0 ? null : new TypeRule(types, "", SchemaTypes.None);
    }

    private void CompileObjects()
    {
        if (!Has("maxProperties", "minProperties", "required", "propertyNames", "additionalProperties", "dependencies", "properties", "patternProperties"))
        {
            return;
        }

        var properties = SchemaMap("properties");
        var (needs, schemas) = Dependencies();
        node.Objects = new ObjectRules
        {
            MaxProperties = Count("maxProperties"),
            MinProperties = Count("minProperties"),
            Required = List("required") is { } required ? Texts(required, Place("required")) : [],
            PropertyNames = Schema("propertyNames"),
            AdditionalProperties = Schema("additionalProperties"),
            PropertyDependencies = needs,
            SchemaDependencies = schemas,
            Properties = properties,
            PropertiesByName = new PropertyTable(properties),
            PatternProperties = PatternProperties(),
        };
    }

    private (EcmaPattern, SchemaNode)[] PatternProperties()
    {
        var patterns = new List<(EcmaPattern, SchemaNode)>();
        foreach (var (name, schema) in SchemaMap("patternProperties"))
        {
            if (compiler.Pattern(node, name, Place("patternProperties").Append(name)) is { } pattern)
            {
                patterns.Add((pattern, schema));
            }
        }

        return [.. patterns];
    }

    private ((string, string[])[] Needs, (string, SchemaNode)[] Schemas) Dependencies()
    {
        var needs = new List<(string, string[])>();
        var schemas = new List<(string, SchemaNode)>();
        if (Find("dependencies", JsonInstanceKind.Object, "an object") is { } map)
        {
            foreach (int i in JavaScriptOrder.Positions(map.Names))
            {
                var place = Place("dependencies").Append(map.Names[i]);
                if (map.Items[i].IsArray)
                {
                    needs.Add((map.Names[i], Texts(map.Items[i].Items, place)));
                }
                else
                {
                    schemas.Add((map.Names[i], compiler.Get(source, map.Items[i], place)));
                }
            }
        }

        return ([.. needs], [.. schemas]);
    }

    private void CompileFormat()
    {
        if (Text("format") is { } format && compiler.Options.Formats.Find(format) is { } isValid)
        {
            node.Format = new FormatRule(format, isValid);
        }
    }
}
