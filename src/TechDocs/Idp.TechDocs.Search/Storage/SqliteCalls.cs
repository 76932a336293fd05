using Microsoft.Data.Sqlite;

namespace Idp.TechDocs.Search.Storage;

/// <summary>Statements in one line.</summary>
internal static class SqliteCalls
{
    public static SqliteCommand Command(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements are written in this project; what users give goes into parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }

    public static int Execute(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(sql, parameters);
        return command.ExecuteNonQuery();
    }

    public static object? Scalar(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(sql, parameters);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>Whether the file is no database any more, or not a whole one.</summary>
    public static bool IsDamage(this SqliteException exception) => exception.SqliteErrorCode is 11 or 26;

    /// <summary>Whether somebody told the statement to end.</summary>
    public static bool IsInterruption(this SqliteException exception) => exception.SqliteErrorCode == 9;
}
