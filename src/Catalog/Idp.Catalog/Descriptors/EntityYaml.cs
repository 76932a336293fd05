using System.Text;
using Idp.Catalog.Model;
using Idp.Yaml;

namespace Idp.Catalog.Descriptors;

/// <summary>Writes entities, and values of them, as YAML that reads back as the same.</summary>
public static class EntityYaml
{
    /// <summary>Writes one document, without a marker before it.</summary>
    /// <param name="value">Any value; <see cref="Entity.Root"/> for a whole entity.</param>
    /// <param name="output">Takes the text; not closed.</param>
    public static void Write(EntityValue value, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Write(value, new YamlWriter(output));
    }

    /// <summary>The value as YAML text.</summary>
    public static string ToText(EntityValue value)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        Write(value, text);
        return text.ToString();
    }

    /// <summary>Writes one document; of several, the writer gives each its marker.</summary>
    public static void Write(EntityValue value, YamlWriter yaml)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        switch (value.Kind)
        {
            case ValueKind.Object:
                yaml.StartMapping(default);
                foreach (var (key, item) in value.Properties)
                {
                    yaml.Key(Encoding.UTF8.GetBytes(key), default);
                    Write(item, yaml);
                }

                yaml.EndMapping(default);
                break;
            case ValueKind.Array:
                yaml.StartSequence(default);
                foreach (var item in value.Items)
                {
                    Write(item, yaml);
                }

                yaml.EndSequence(default);
                break;
            case ValueKind.String:
                yaml.String(Encoding.UTF8.GetBytes(value.AsString()!), default);
                break;
            case ValueKind.Number:
                yaml.Number(value.AsNumber()!.Value, default);
                break;
            case ValueKind.Boolean:
                yaml.Boolean(value.AsBoolean()!.Value, default);
                break;
            default:
                yaml.Null(default);
                break;
        }
    }
}
