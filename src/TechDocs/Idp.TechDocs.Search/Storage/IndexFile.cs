using System.Globalization;
using Idp.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Idp.TechDocs.Search.Storage;

/// <summary>The file of an index: opened, made, and made anew when it cannot be used.</summary>
internal sealed class IndexFile(string? path, SearchIndexOptions options)
{
    private const int HeaderLength = 100;
    private const int ApplicationIdOffset = 68;

    /// <summary>Whether there is no file.</summary>
    public bool IsInMemory => path is null;

    /// <summary>What messages call it.</summary>
    public string Name => path ?? "in memory";

    /// <summary>Opens the index for writing; one that cannot be used is emptied.</summary>
    /// <param name="diagnostics">Takes why it was emptied.</param>
    /// <exception cref="IOException">The file is none of an index, or cannot be read or written.</exception>
    public SqliteConnection Open(DiagnosticBag diagnostics)
    {
        RefuseOthers();
        SqliteConnection? connection = null;
        try
        {
            connection = Connect();
            var fault = FaultOf(connection);
            if (fault is not null)
            {
                diagnostics.Add(fault);
                connection.Dispose();
                Delete();
                connection = Connect();
            }

            Prepare(connection);
            return connection;
        }
        catch (SqliteException e)
        {
            connection?.Dispose();
            throw new IOException($"cannot open the search index '{Name}': {e.Message}", e);
        }
    }

    /// <summary>Another connection to the same index.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path ?? ":memory:",
            Pooling = false,
            DefaultTimeout = (int)Math.Ceiling(options.WriteTimeout.TotalSeconds),
        }.ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>Tells the next one who opens the file that it cannot be used.</summary>
    public static void Spoil(SqliteConnection connection)
    {
        try
        {
            connection.Execute("PRAGMA user_version = 0");
        }
        catch (SqliteException)
        {
            // Then the check of the file will find it.
        }
    }

    private void RefuseOthers()
    {
        if (path is null || !File.Exists(path))
        {
            return;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> header = stackalloc byte[HeaderLength];
        int length = stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        bool isOurs = length == HeaderLength && header.StartsWith("SQLite format 3\0"u8)
            && System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(header[ApplicationIdOffset..]) == Schema.ApplicationId;
        if (length > 0 && !isOurs)
        {
            throw new IOException($"'{path}' is no search index; name another file, or delete it");
        }
    }

    private Diagnostic? FaultOf(SqliteConnection connection)
    {
        try
        {
            if (connection.Scalar("SELECT count(*) FROM sqlite_schema") is 0L)
            {
                return null;
            }

            long version = (long)connection.Scalar("PRAGMA user_version")!;
            if (version != Version)
            {
                string made = version / 10 == Schema.Version ? "with another stemming" : string.Create(CultureInfo.InvariantCulture, $"by another version ({version / 10})");
                return version == 0 ? Damage("it was found so while it was in use") : new Diagnostic(SearchFaults.OtherVersion, null, Name, made);
            }

            return !options.ChecksFile || connection.Scalar("PRAGMA quick_check(1)") is "ok" ? null : Damage("the check of the file found a fault");
        }
        catch (SqliteException e) when (e.IsDamage())
        {
            return Damage(e.Message);
        }
    }

    private int Version => (Schema.Version * 10) + (int)options.Stemming;

    private Diagnostic Damage(string what) => new(SearchFaults.Damaged, null, Name, what);

    private void Delete()
    {
        foreach (string file in (ReadOnlySpan<string>)[path!, path + "-wal", path + "-shm"])
        {
            File.Delete(file);
        }
    }

    // Two processes may come at the same time: one makes the tables, the other one finds them.
    private void Prepare(SqliteConnection connection)
    {
        if (connection.Scalar("SELECT count(*) FROM sqlite_schema") is not 0L)
        {
            return;
        }

        connection.Execute($"PRAGMA page_size = 8192; PRAGMA application_id = {Schema.ApplicationId}; PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction(deferred: false);
        if (connection.Scalar("SELECT count(*) FROM sqlite_schema") is 0L)
        {
            connection.Execute(Schema.Tables);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Version}"));
        }

        transaction.Commit();
    }
}
