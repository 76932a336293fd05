using System.Globalization;
using Idp.Catalog.Model;
using Idp.Catalog.Query;
using Idp.Catalog.Query.Backstage;
using Idp.Catalog.Tool.Reports;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Query;

/// <summary>The values of fields, and how many entities have each.</summary>
internal static class FacetReport
{
    /// <exception cref="ToolFailureException">Values are no entities: they have no references and make no documents.</exception>
    public static void Write(IReadOnlyList<EntityFacet> facets, string format, TextWriter output)
    {
        switch (format)
        {
            case "table":
                foreach (var facet in facets)
                {
                    WriteTable(facet, output, isFirst: facet == facets[0]);
                }

                break;
            case "json":
                ValueText.WriteDocument(
                    EntityValue.FromObject([.. facets.Select(facet => (facet.Field, EntityValue.FromArray([.. facet.Values.Select(ToJson)])))]), output);
                break;
            default:
                throw new ToolFailureException($"the values of a field cannot be written as {format}; take table or json");
        }
    }

    private static void WriteTable(EntityFacet facet, TextWriter output, bool isFirst)
    {
        if (!isFirst)
        {
            output.Write('\n');
        }

        var table = new TextTable(TextColumn.Number("COUNT"), PlainText.Of(facet.Field));
        foreach (var value in facet.Values.OrderByDescending(value => value.Count))
        {
            table.Add(value.Count.ToString(CultureInfo.InvariantCulture), value.Value);
        }

        table.Write(output);
    }

    private static EntityValue ToJson(FacetCount value) => EntityValue.FromObject(("value", value.Value), ("count", value.Count));
}
