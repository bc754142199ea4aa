using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RosterChoices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "taken",
                table: "roster_imports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "choice",
                table: "roster_import_rows",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "import_id",
                table: "participant_offence_changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "import_id",
                table: "participant_custody_changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "import_id",
                table: "participant_changes",
                type: "TEXT",
                nullable: true);

            // What earlier rosters brought bears their file's name and the very moment in which they were applied.
            foreach (var changes in new[] { "participant_changes", "participant_custody_changes", "participant_offence_changes" })
                migrationBuilder.Sql(
                    $"""
                     UPDATE {changes} SET import_id = (
                         SELECT i.id FROM roster_imports i
                         WHERE i.unit = {changes}.unit AND i.applied_at = {changes}.at AND i.file_name = {changes}.why LIMIT 1)
                     WHERE import_id IS NULL
                     """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "taken",
                table: "roster_imports");

            migrationBuilder.DropColumn(
                name: "choice",
                table: "roster_import_rows");

            migrationBuilder.DropColumn(
                name: "import_id",
                table: "participant_offence_changes");

            migrationBuilder.DropColumn(
                name: "import_id",
                table: "participant_custody_changes");

            migrationBuilder.DropColumn(
                name: "import_id",
                table: "participant_changes");
        }
    }
}
