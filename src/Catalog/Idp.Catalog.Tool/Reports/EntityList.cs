using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;
using Idp.Yaml;

namespace Idp.Catalog.Tool.Reports;

/// <summary>Writes entities one after the other: <c>json</c>, <c>ndjson</c> or <c>yaml</c>.</summary>
internal static class EntityList
{
    public static void Write(IEnumerable<EntityValue> entities, string format, TextWriter output, CancellationToken cancellationToken)
    {
        var yaml = format == "yaml" ? new YamlWriter(output) : null;
        string separator = "[\n";
        foreach (var entity in entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (format)
            {
                case "yaml":
                    EntityYaml.Write(entity, yaml!);
                    break;
                case "ndjson":
                    ValueText.WriteJson(entity, output, indented: false);
                    output.Write('\n');
                    break;
                default:
                    // An entity on each line, so that two lists can be compared line by line.
                    output.Write(separator);
                    separator = ",\n";
                    ValueText.WriteJson(entity, output, indented: false);
                    break;
            }
        }

        if (format == "json")
        {
            output.Write(separator == "[\n" ? "[]\n" : "\n]\n");
        }
    }
}
