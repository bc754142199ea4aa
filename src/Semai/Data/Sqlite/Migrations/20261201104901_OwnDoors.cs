using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OwnDoors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "door_attempts",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_door_attempts", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "door_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    what = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    waiting_key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_door_requests", x => x.id);
                    table.ForeignKey(
                        name: "fk_door_requests_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "personal_doors",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    code_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    pin_hash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    stamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    wrong_tries = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_personal_doors", x => x.id);
                    table.ForeignKey(
                        name: "fk_personal_doors_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "personal_door_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_personal_door_history", x => new { x.door_id, x.no });
                    table.ForeignKey(
                        name: "fk_personal_door_history_personal_doors_door_id",
                        column: x => x.door_id,
                        principalTable: "personal_doors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_door_attempts_since",
                table: "door_attempts",
                column: "since");

            migrationBuilder.CreateIndex(
                name: "ix_door_requests_participant_id",
                table: "door_requests",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_door_requests_state_due_at",
                table: "door_requests",
                columns: new[] { "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_door_requests_waiting_key",
                table: "door_requests",
                column: "waiting_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_personal_doors_number",
                table: "personal_doors",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_personal_doors_participant_id",
                table: "personal_doors",
                column: "participant_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_personal_doors_unit_state",
                table: "personal_doors",
                columns: new[] { "unit", "state" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "door_attempts");

            migrationBuilder.DropTable(
                name: "door_requests");

            migrationBuilder.DropTable(
                name: "personal_door_history");

            migrationBuilder.DropTable(
                name: "personal_doors");
        }
    }
}
