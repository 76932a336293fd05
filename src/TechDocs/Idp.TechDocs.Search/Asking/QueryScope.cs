using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Idp.TechDocs.Search.Storage;
using Idp.TechDocs.Search.Syntax;
using Microsoft.Data.Sqlite;

namespace Idp.TechDocs.Search.Asking;

/// <summary>Which pages a query is about, whatever its words: those that the asker may see and that pass the filters.</summary>
/// <remarks>Every statement about pages is made here, so that none is without the permissions.</remarks>
internal sealed class QueryScope
{
    private readonly SqliteConnection _connection;
    private readonly List<(string Name, object? Value)> _parameters = [];
    private readonly string _condition;

    private QueryScope(SqliteConnection connection, string condition, IEnumerable<(string Name, object? Value)> parameters)
    {
        _connection = connection;
        _condition = condition;
        _parameters.AddRange(parameters);
    }

    /// <summary>All that the asker may see.</summary>
    public static QueryScope Of(IndexReader reader, SearchAccess access)
        => new(reader.Connection, access.IsEverything ? "" : " AND permitted(page.resource)", []);

    /// <summary>What passes the filters besides.</summary>
    public QueryScope With(SearchFilter filter, ParsedQuery parsed)
    {
        var condition = new StringBuilder();
        var parameters = new List<(string, object?)>();
        foreach (var field in Enum.GetValues<SearchField>())
        {
            Add(field, filter[field], condition, parameters);
            Add(field, [.. parsed.Filters.Where(wanted => wanted.Field == field).Select(wanted => wanted.Value)], condition, parameters);
        }

        // Fields are compared before the permissions, which cost more.
        return new QueryScope(_connection, condition + _condition, parameters);
    }

    /// <summary>A statement over the pages that match, as <c>page</c>, and their words, as <c>words</c>.</summary>
    /// <param name="columns">What it selects.</param>
    /// <param name="match">An expression of FTS5; null for all pages.</param>
    /// <param name="rest">What follows its condition.</param>
    /// <param name="parameters">The parameters of columns and rest.</param>
    public SqliteCommand Select(string columns, string? match, string rest, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        string from = match is null ? "page WHERE true" : "words CROSS JOIN page ON page.id = words.rowid WHERE words MATCH $match";
        var command = _connection.Command($"SELECT {columns} FROM {from}{_condition} {rest}", [.. _parameters, .. parameters]);
        if (match is not null)
        {
            command.Parameters.AddWithValue("$match", match);
        }

        return command;
    }

    /// <summary>How many pages match, up to a number.</summary>
    public int Count(string? match, int atMost, string? unless = null)
    {
        using var command = Select("page.id", match, Unless(unless) + "LIMIT $most", ("$most", (long)atMost), ("$unless", unless));
        return RowsOf(command);
    }

    /// <summary>How many pages have a word as it is spelled, up to a number.</summary>
    public int CountSpelled(string word, int atMost)
    {
        using var command = _connection.Command(
            $"SELECT page.id FROM spelling CROSS JOIN page ON page.id = spelling.rowid WHERE spelling MATCH $match{_condition} LIMIT $most",
            [.. _parameters, ("$match", $"\"{word}\""), ("$most", (long)atMost)]);
        return RowsOf(command);
    }

    /// <summary>A condition that leaves out the pages that match an expression, the parameter <c>$unless</c>.</summary>
    public static string Unless(string? match) => match is null ? "" : "AND page.id NOT IN (SELECT rowid FROM words WHERE words MATCH $unless) ";

    private static int RowsOf(SqliteCommand command)
    {
        using var rows = command.ExecuteReader();
        int count = 0;
        while (rows.Read())
        {
            count++;
        }

        return count;
    }

    private static void Add(SearchField field, ImmutableArray<string> values, StringBuilder condition, List<(string, object?)> parameters)
    {
        if (values.IsDefaultOrEmpty)
        {
            return;
        }

        var names = new List<string>();
        foreach (string value in values)
        {
            names.Add(string.Create(CultureInfo.InvariantCulture, $"$f{parameters.Count}"));
            parameters.Add((names[^1], value));
        }

        string list = string.Join(", ", names);
        condition.Append(field switch
        {
            SearchField.Tag => $" AND page.id IN (SELECT tag.page FROM tag WHERE tag.name IN ({list}))",
            SearchField.Site => $" AND page.site COLLATE NOCASE IN ({list})",
            _ => $" AND page.{Column(field)} IN ({list})",
        });
    }

    /// <summary>The column of a field of one value.</summary>
    public static string Column(SearchField field) => field switch
    {
        SearchField.Site => "site",
        SearchField.Owner => "owner",
        SearchField.Kind => "kind",
        _ => "lifecycle",
    };
}
