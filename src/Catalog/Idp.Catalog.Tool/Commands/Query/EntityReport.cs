using Idp.Catalog.Model;
using Idp.Catalog.Tool.Reports;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Query;

/// <summary>Entities in the form that is wanted.</summary>
internal static class EntityReport
{
    private static readonly (string Title, string Field)[] UsualColumns = [("TYPE", "spec.type"), ("OWNER", "spec.owner"), ("TITLE", "metadata.title")];

    public static void Write(FoundEntities found, QueryRequest request, Asked asked)
    {
        switch (asked.Format)
        {
            case "table":
                WriteTable(found, request.Fields.IsEmpty ? UsualColumns : [.. request.Fields.Select(field => (field, field))], asked.Output);
                break;
            case "refs":
                foreach (var reference in found.Refs)
                {
                    asked.Output.Write($"{PlainText.Of(reference.ToString())}\n");
                }

                break;
            default:
                EntityList.Write(found.Entities, asked.Format, asked.Output, asked.CancellationToken);
                break;
        }
    }

    private static void WriteTable(FoundEntities found, (string Title, string Field)[] columns, TextWriter output)
    {
        if (found.Refs.Count == 0)
        {
            return;
        }

        var table = new TextTable(["REF", .. columns.Select(column => new TextColumn(column.Title))]);
        for (int i = 0; i < found.Refs.Count; i++)
        {
            var entity = found.Entities[i];
            table.Add([found.Refs[i].ToString(), .. columns.Select(column => ValueText.InLine(ValueAt(entity, column.Field)))]);
        }

        table.Write(output);
    }

    // A key may hold dots itself.
    private static EntityValue ValueAt(EntityValue value, string field)
    {
        for (int dot = field.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = field.IndexOf('.', dot + 1))
        {
            if (value.TryGetProperty(field[..dot], out var inner) && ValueAt(inner, field[(dot + 1)..]) is { IsMissing: false } found)
            {
                return found;
            }
        }

        return value[field];
    }
}
